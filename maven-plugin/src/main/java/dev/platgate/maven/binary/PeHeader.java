package dev.platgate.maven.binary;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * The headers of a PE file. See "PE Format" of Microsoft: COFF File Header, Optional Header,
 * Section Table.
 *
 * @param bytes the file
 * @param machine {@code Machine}
 * @param bits 32 for PE32, 64 for PE32+
 * @param subsystem {@code Subsystem}
 * @param directories where the data directories begin in the file
 * @param directoryCount how many there are
 * @param segments the sections, at their addresses relative to the image
 */
record PeHeader(
    Bytes bytes,
    int machine,
    int bits,
    int subsystem,
    long directories,
    long directoryCount,
    Segments segments) {
  private static final int COFF_SIZE = 20;
  private static final int SECTION_SIZE = 40;

  /** The loader of Windows takes no more. */
  private static final int MOST_SECTIONS = 96;

  private static final int MOST_DIRECTORIES = 16;
  private static final long IMAGE_SCN_MEM_EXECUTE = 0x2000_0000L;

  static PeHeader read(Bytes file) throws MalformedFileException {
    Bytes bytes = file.order(ByteOrder.LITTLE_ENDIAN);
    long coff = PeReader.signature(bytes) + 4;
    bytes.require(coff, COFF_SIZE, "the COFF header");
    int sections = bytes.u16(coff + 2, "NumberOfSections");
    if (sections > MOST_SECTIONS) {
      throw bytes.malformed(coff + 2, sections + " sections, more than " + MOST_SECTIONS);
    }
    long optional = coff + COFF_SIZE;
    int optionalSize = bytes.u16(coff + 16, "SizeOfOptionalHeader");
    Bytes header = bytes.part(optional, optionalSize, "the optional header");
    int magic = header.u16(0, "the magic number of the optional header");
    if (magic != 0x10b && magic != 0x20b) {
      throw bytes.malformed(
          optional, "the optional header has 0x" + Integer.toHexString(magic) + " as magic number");
    }
    boolean wide = magic == 0x20b;
    int directories = wide ? 112 : 96;
    long count = Math.min(header.u32(directories - 4, "NumberOfRvaAndSizes"), MOST_DIRECTORIES);
    header.require(directories, count * 8, "the data directories");
    return new PeHeader(
        bytes,
        bytes.u16(coff, "Machine"),
        wide ? 64 : 32,
        header.u16(68, "Subsystem"),
        optional + directories,
        count,
        segments(bytes, optional + optionalSize, sections));
  }

  private static Segments segments(Bytes bytes, long table, int count)
      throws MalformedFileException {
    bytes.require(table, (long) count * SECTION_SIZE, "the section table");
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      long entry = table + (long) i * SECTION_SIZE;
      long size = bytes.u32(entry + 16, "SizeOfRawData");
      long offset = bytes.u32(entry + 20, "PointerToRawData");
      if (size != 0 && offset != 0) {
        boolean code = (bytes.u32(entry + 36, "Characteristics") & IMAGE_SCN_MEM_EXECUTE) != 0;
        segments.add(new Segment(bytes.u32(entry + 12, "VirtualAddress"), offset, size, code));
      }
    }
    return new Segments(bytes, segments);
  }

  /** Returns the address of a data directory; 0 if there is none. */
  long directory(int index) throws MalformedFileException {
    return index < directoryCount
        ? bytes.u32(directories + index * 8L, "the address of a data directory")
        : 0;
  }
}
