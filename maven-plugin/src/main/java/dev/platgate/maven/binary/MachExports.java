package dev.platgate.maven.binary;

/**
 * The exported names of a Mach-O file that has them as a trie, which stays when the symbols are
 * stripped. A node is the size of what it exports, that, the number of edges, and for each edge its
 * text and the offset of a node; see {@code EXPORT_SYMBOL_FLAGS_*} in {@code mach-o/loader.h}.
 */
final class MachExports {
  private static final int EXPORT_SYMBOL_FLAGS_REEXPORT = 8;
  private static final int MOST_BYTES_OF_A_NUMBER = 9;

  private final Bytes trie;
  private int at;

  private MachExports(Bytes trie) {
    this.trie = trie;
  }

  /** Returns the names of a trie, which is read anew for each that is looked up. */
  static Symbols of(Bytes trie) {
    return name -> trie.size() > 0 && new MachExports(trie).find(MachSymbols.symbol(name));
  }

  private boolean find(byte[] symbol) throws MalformedFileException {
    int found = 0;
    while (true) {
      long size = number();
      if (found == symbol.length - 1) {
        return size != 0 && (number() & EXPORT_SYMBOL_FLAGS_REEXPORT) == 0;
      }
      trie.require(at, size, "an exported symbol");
      at += (int) size;
      int letters = followEdge(symbol, found);
      if (letters == 0) {
        return false;
      }
      found += letters;
    }
  }

  /** Goes to the node after an edge that has the next letters; returns how many, 0 for no edge. */
  private int followEdge(byte[] symbol, int from) throws MalformedFileException {
    int edges = trie.u8(at++, "the number of edges");
    for (int i = 0; i < edges; i++) {
      int letters = 0;
      boolean same = true;
      for (int each = letter(); each != 0; each = letter()) {
        same = same && from + letters < symbol.length && symbol[from + letters] == (byte) each;
        letters++;
      }
      long node = number();
      if (same && letters > 0) {
        trie.require(node, 1, "a node of the exported symbols");
        at = (int) node;
        return letters;
      }
    }
    return 0;
  }

  private int letter() throws MalformedFileException {
    return trie.u8(at++, "the name of an exported symbol");
  }

  /** Reads a number of seven bits a byte, the lowest first. */
  private long number() throws MalformedFileException {
    long number = 0;
    for (int i = 0; i < MOST_BYTES_OF_A_NUMBER; i++) {
      int each = trie.u8(at++, "a number of the exported symbols");
      number |= (long) (each & 0x7f) << (7 * i);
      if (each < 0x80) {
        return number;
      }
    }
    throw trie.malformed(at, "a number of the exported symbols does not end");
  }
}
