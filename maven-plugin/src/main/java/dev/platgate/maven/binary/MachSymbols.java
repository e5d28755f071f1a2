package dev.platgate.maven.binary;

/** The symbols of a Mach-O file. See {@code mach-o/nlist.h}. */
final class MachSymbols implements Symbols {
  private static final int N_STAB = 0xe0;
  private static final int N_PEXT = 0x10;
  private static final int N_TYPE = 0x0e;
  private static final int N_EXT = 0x01;

  private final Bytes table;
  private final int entrySize;
  private final Bytes strings;

  private MachSymbols(Bytes table, int entrySize, Bytes strings) {
    this.table = table;
    this.entrySize = entrySize;
    this.strings = strings;
  }

  /** Reads {@code LC_SYMTAB}. */
  static Symbols read(Bytes file, int bits, Bytes command) throws MalformedFileException {
    int entrySize = bits == 64 ? 16 : 12;
    long offset = command.u32(8, "symoff");
    long count = command.u32(12, "nsyms");
    Bytes table = file.part(offset, count * entrySize, "the symbols");
    long strings = command.u32(16, "stroff");
    return new MachSymbols(
        table, entrySize, file.part(strings, command.u32(20, "strsize"), "the names of symbols"));
  }

  /** Returns the symbol of a name of C: an underscore, the name and a zero byte. */
  static byte[] symbol(byte[] name) {
    byte[] symbol = new byte[name.length + 2];
    symbol[0] = '_';
    System.arraycopy(name, 0, symbol, 1, name.length);
    return symbol;
  }

  @Override
  public boolean contains(byte[] name) {
    byte[] wanted = symbol(name);
    for (int entry = 0; table.has(entry, entrySize); entry += entrySize) {
      int type = table.at(entry + 4);
      boolean exported =
          (type & N_STAB) == 0
              && (type & N_PEXT) == 0
              && (type & N_EXT) != 0
              && (type & N_TYPE) != 0;
      if (exported && strings.matches(table.intAt(entry) & 0xffff_ffffL, wanted)) {
        return true;
      }
    }
    return false;
  }
}
