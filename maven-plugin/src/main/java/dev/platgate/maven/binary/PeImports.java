package dev.platgate.maven.binary;

import java.util.ArrayList;
import java.util.List;

/** Reads the names of the import directory of a PE file; see "Import Directory Table". */
final class PeImports {
  private static final int IMPORT_TABLE = 1;
  private static final int ENTRY_SIZE = 20;

  private PeImports() {}

  static List<String> read(PeHeader header) throws MalformedFileException {
    List<String> libraries = new ArrayList<>();
    long table = header.directory(IMPORT_TABLE);
    if (table == 0) {
      return libraries;
    }
    Bytes bytes = header.bytes();
    Names names = new Names(bytes);
    long entry = header.segments().require(table, ENTRY_SIZE, "the import directory");
    while (true) {
      long name = bytes.u32(entry + 12, "the name of an imported library");
      if (name == 0) {
        return libraries;
      }
      long place = header.segments().require(name, 1, "the name of an imported library");
      libraries.add(names.at(place, "the name of an imported library"));
      entry += ENTRY_SIZE;
    }
  }
}
