package dev.platgate.maven.binary;

import java.util.OptionalLong;

/** The names that a PE file exports; see "Export Name Pointer Table". */
final class PeSymbols implements Symbols {
  private static final int EXPORT_TABLE = 0;

  private final PeHeader header;
  private final Bytes names;

  private PeSymbols(PeHeader header, Bytes names) {
    this.header = header;
    this.names = names;
  }

  static Symbols read(PeHeader header) throws MalformedFileException {
    long table = header.directory(EXPORT_TABLE);
    if (table == 0) {
      return Symbols.NONE;
    }
    Bytes bytes = header.bytes();
    long at = header.segments().require(table, 40, "the export directory");
    long size = bytes.u32(at + 24, "NumberOfNamePointers") * 4;
    if (size == 0) {
      return Symbols.NONE;
    }
    long names = bytes.u32(at + 32, "NamePointerRVA");
    long place = header.segments().require(names, size, "the exported names");
    return new PeSymbols(header, bytes.part(place, size, "the exported names"));
  }

  @Override
  public boolean contains(byte[] name) {
    byte[] wanted = Symbols.terminated(name);
    for (int i = 0; i < names.size(); i += 4) {
      OptionalLong place = header.segments().offset(names.intAt(i) & 0xffff_ffffL, wanted.length);
      if (place.isPresent() && header.bytes().matches(place.getAsLong(), wanted)) {
        return true;
      }
    }
    return false;
  }
}
