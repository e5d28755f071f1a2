package dev.platgate.maven.binary;

/** The dynamic symbols of an ELF file. See "Symbol Table" in the System V gABI. */
final class ElfSymbols implements Symbols {
  private static final int STB_LOCAL = 0;
  private static final int STV_INTERNAL = 1;
  private static final int STV_HIDDEN = 2;

  private final Bytes table;
  private final int bits;
  private final long count;
  private final Bytes strings;

  ElfSymbols(Bytes table, int bits, long count, Bytes strings) {
    this.table = table;
    this.bits = bits;
    this.count = count;
    this.strings = strings;
  }

  /** Returns the size of {@code Elf32_Sym} or {@code Elf64_Sym} in bytes. */
  static long size(int bits) {
    return bits == 64 ? 24 : 16;
  }

  @Override
  public boolean contains(byte[] name) {
    byte[] wanted = Symbols.terminated(name);
    for (long i = 0; i < count; i++) {
      int entry = (int) (i * size(bits));
      long string = table.intAt(entry) & 0xffff_ffffL;
      if (strings.matches(string, wanted) && exported(entry)) {
        return true;
      }
    }
    return false;
  }

  private boolean exported(int entry) {
    int info = table.at(entry + (bits == 64 ? 4 : 12));
    int visibility = table.at(entry + (bits == 64 ? 5 : 13)) & 3;
    int section = entry + (bits == 64 ? 6 : 14);
    boolean defined = table.at(section) != 0 || table.at(section + 1) != 0;
    return defined
        && info >> 4 != STB_LOCAL
        && visibility != STV_INTERNAL
        && visibility != STV_HIDDEN;
  }
}
