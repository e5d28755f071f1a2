package dev.platgate.maven.binary;

import java.nio.ByteOrder;

/**
 * The header of an ELF file, {@code Elf32_Ehdr} or {@code Elf64_Ehdr} of the System V gABI, chapter
 * "Object Files".
 *
 * @param bytes the file in its byte order
 * @param bits 32 or 64, from {@code EI_CLASS}
 * @param osAbi {@code EI_OSABI}
 * @param machine {@code e_machine}
 * @param flags {@code e_flags}
 * @param programs the table of program headers
 * @param sections the table of section headers
 */
record ElfHeader(
    Bytes bytes, int bits, int osAbi, int machine, long flags, Table programs, Table sections) {
  private static final int EI_CLASS = 4;
  private static final int EI_DATA = 5;
  private static final int EI_OSABI = 7;

  /** A table of headers: where it begins, and the size and number of its entries. */
  record Table(long offset, int size, int count) {
    long entry(int index) {
      return offset + (long) index * size;
    }
  }

  static ElfHeader read(Bytes file) throws MalformedFileException {
    int elfClass = file.u8(EI_CLASS, "EI_CLASS");
    if (elfClass != 1 && elfClass != 2) {
      throw file.malformed(EI_CLASS, "EI_CLASS is " + elfClass + ", neither 1 nor 2");
    }
    int data = file.u8(EI_DATA, "EI_DATA");
    if (data != 1 && data != 2) {
      throw file.malformed(EI_DATA, "EI_DATA is " + data + ", neither 1 nor 2");
    }
    Bytes bytes = file.order(data == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int bits = elfClass * 32;
    boolean wide = bits == 64;
    bytes.require(0, wide ? 64 : 52, "the ELF header");
    return new ElfHeader(
        bytes,
        bits,
        bytes.u8(EI_OSABI, "EI_OSABI"),
        bytes.u16(18, "e_machine"),
        bytes.u32(wide ? 48 : 36, "e_flags"),
        table(bytes, bits, wide ? 32 : 28, wide ? 54 : 42, wide ? 56 : 32, "program headers"),
        table(bytes, bits, wide ? 40 : 32, wide ? 58 : 46, wide ? 64 : 40, "section headers"));
  }

  private static Table table(Bytes bytes, int bits, int place, int sizes, int least, String what)
      throws MalformedFileException {
    long offset = bytes.word(bits, place, "the offset of the " + what);
    int size = bytes.u16(sizes, "the size of the " + what);
    int count = bytes.u16(sizes + 2, "the number of the " + what);
    if (offset == 0 || count == 0) {
      return new Table(0, least, 0);
    }
    if (size < least) {
      throw bytes.malformed(sizes, "the " + what + " have " + size + " bytes, not " + least);
    }
    bytes.require(offset, (long) size * count, "the table of " + what);
    return new Table(offset, size, count);
  }
}
