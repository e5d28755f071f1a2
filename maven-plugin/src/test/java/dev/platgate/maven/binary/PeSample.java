package dev.platgate.maven.binary;

import java.nio.ByteOrder;

/** A small PE file for tests, with an import, an export and a load configuration. */
record PeSample(int machine, int bits, int subsystem, long hybridMetadata) {
  static PeSample of(int machine, int bits) {
    return new PeSample(machine, bits, 3, 0);
  }

  byte[] bytes() {
    boolean wide = bits == 64;
    int optionalSize = wide ? 240 : 224;
    Layout file = new Layout(ByteOrder.LITTLE_ENDIAN).u8('M', 'Z').skipTo(0x3c).u32(0x80);
    file.skipTo(0x80).u8('P', 'E', 0, 0).u16(machine, 1).u32(0, 0, 0).u16(optionalSize, 0x2022);
    file.u16(wide ? 0x20b : 0x10b).skipTo(0x98 + 68).u16(subsystem);
    file.skipTo(0x98 + (wide ? 108 : 92)).u32(16, 0x1100, 40, 0x1000, 40);
    file.skipTo(0x98 + (wide ? 112 : 96) + 80).u32(0x1300, 0xd0);
    file.skipTo(0x98 + optionalSize + 8).u32(0x1000, 0x1000, 0x800, 0x400);
    file.skipTo(0x98 + optionalSize + 36).u32(0x4000_0040);
    file.skipTo(0x40c).u32(0x1200).skipTo(0x600).text("KERNEL32.dll");
    file.skipTo(0x518).u32(1, 0, 0x1280).skipTo(0x680).u32(0x1290).skipTo(0x690).text("mi_malloc");
    file.skipTo(0x700).u32(0xd0).skipTo(0x7c8).words(64, hybridMetadata);
    return file.bytes();
  }
}
