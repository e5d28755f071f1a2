package dev.platgate.maven.binary;

/** The names that a PE file exports; see "Export Name Pointer Table". */
final class PeSymbols implements Symbols {
  private static final int EXPORT_TABLE = 0;

  private final Segments segments;
  private final Bytes names;

  private PeSymbols(Segments segments, Bytes names) {
    this.segments = segments;
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
    return new PeSymbols(header.segments(), bytes.part(place, size, "the exported names"));
  }

  @Override
  public boolean contains(byte[] name) {
    byte[] wanted = Symbols.terminated(name);
    for (int i = 0; i < names.size(); i += 4) {
      if (segments.matches(names.intAt(i) & 0xffff_ffffL, wanted)) {
        return true;
      }
    }
    return false;
  }
}
