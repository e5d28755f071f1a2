package dev.platgate.maven.binary;

import java.nio.ByteOrder;

/** A small Mach-O file for tests. */
record MachSample(int type, int subtype, int command, int platform) {
  static final int X86_64 = 0x0100_0007;
  static final int ARM64 = 0x0100_000c;
  static final int BUILD_VERSION = 0x32;

  byte[] bytes() {
    Layout file =
        new Layout(ByteOrder.LITTLE_ENDIAN).u32(0xfeedfacfL, type, subtype, 6, 4, 0, 0, 0);
    file.u32(0x19, 72).skipTo(file.here() + 16).words(64, 0, 4096, 0, 4096).u32(7, 5, 0, 0);
    file.u32(0xc, 48, 24, 0, 0, 0).text("/usr/lib/libSystem.B");
    file.skipTo(32 + 72 + 48).u32(command, 24, platform, 0, 0, 0);
    file.u32(0x2, 24, 0x400, 1, 0x500, 0x100);
    int end = file.here();
    file.skipTo(20).u32(end - 32L);
    file.skipTo(0x400).u32(1).u8(0x0f).skipTo(0x501).text("_mi_malloc");
    return file.bytes();
  }

  /** Returns a universal file of some Mach-O files. */
  static byte[] universal(byte[]... slices) {
    Layout file = new Layout(ByteOrder.BIG_ENDIAN).u32(0xcafebabeL, slices.length);
    byte[] all = java.util.Arrays.copyOf(file.bytes(), 4096 * (slices.length + 1));
    for (int i = 0; i < slices.length; i++) {
      file.u32(0, 0, 4096 * (i + 1L), slices[i].length, 12);
      System.arraycopy(slices[i], 0, all, 4096 * (i + 1), slices[i].length);
    }
    System.arraycopy(file.bytes(), 0, all, 0, 4096);
    return all;
  }
}
