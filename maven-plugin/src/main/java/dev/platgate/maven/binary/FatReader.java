package dev.platgate.maven.binary;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads universal files, which hold a Mach-O file for each of several architectures. See {@code
 * mach-o/fat.h}.
 */
final class FatReader {
  private static final int FAT_MAGIC = 0xcafebabe;
  private static final int FAT_MAGIC_64 = 0xcafebabf;
  private static final byte[] ARCHIVE = "!<arch>\n".getBytes(StandardCharsets.US_ASCII);

  /**
   * The oldest class files have version 45 at the place of the number of architectures, of which
   * there are fewer.
   */
  private static final long FIRST_CLASS_FILE_VERSION = 45;

  private FatReader() {}

  static boolean begins(Bytes file) throws MalformedFileException {
    if (!file.has(0, 4)) {
      return false;
    }
    Bytes bytes = file.order(ByteOrder.BIG_ENDIAN);
    int magic = bytes.intAt(0);
    return magic == FAT_MAGIC_64
        || (magic == FAT_MAGIC && bytes.u32(4, "nfat_arch") < FIRST_CLASS_FILE_VERSION);
  }

  static List<NativeFile> read(Bytes file) throws MalformedFileException {
    Bytes bytes = file.order(ByteOrder.BIG_ENDIAN);
    boolean wide = bytes.intAt(0) == FAT_MAGIC_64;
    int size = wide ? 32 : 20;
    long count = bytes.u32(4, "nfat_arch");
    if (count == 0 || count >= FIRST_CLASS_FILE_VERSION) {
      throw bytes.malformed(4, "a universal file of " + count + " architectures");
    }
    List<NativeFile> files = new ArrayList<>();
    long left = bytes.size();
    for (int i = 0; i < count; i++) {
      long entry = 8 + (long) i * size;
      long offset = bytes.word(wide ? 64 : 32, entry + 8, "the offset of an architecture");
      long length = bytes.word(wide ? 64 : 32, entry + (wide ? 16 : 12), "the size of it");
      left -= length;
      if (length < 0 || left < 0) {
        throw bytes.malformed(entry, "architectures that share bytes");
      }
      Bytes slice = bytes.part(offset, length, "an architecture");
      if (slice.matches(0, ARCHIVE)) {
        continue;
      }
      if (!MachReader.begins(slice)) {
        throw bytes.malformed(offset, "an architecture of a universal file is no Mach-O file");
      }
      files.add(MachReader.read(slice));
    }
    return List.copyOf(files);
  }
}
