package dev.platgate.maven.archive;

/** Reads the sizes of zip64 from the extra field of a header (PKWARE's APPNOTE.TXT, 4.5.3). */
final class Extra {
  private static final int ZIP64 = 1;
  private static final long NONE = 0xffffffffL;

  private final Block block;
  private int at;
  private int end;

  /** Finds the field of zip64 in the extra field, which may be padded with anything. */
  Extra(Block block, int start, int length) throws BrokenArchiveException {
    this.block = block;
    int next = start;
    while (next + 4 <= start + length) {
      int size = block.u2(next + 2);
      if (block.u2(next) == ZIP64 && next + 4 + size <= start + length) {
        if (end > 0) {
          throw new BrokenArchiveException("has an entry with two sets of sizes in zip64");
        }
        at = next + 4;
        end = at + size;
      }
      next += 4 + size;
    }
  }

  /** Returns a number of a header, or that which replaces it; to be called in their order. */
  long number(long small) throws BrokenArchiveException {
    if (small != NONE || end == 0) {
      return small;
    }
    if (at + 8 > end) {
      throw new BrokenArchiveException("has an entry whose sizes in zip64 are missing");
    }
    at += 8;
    return block.u8(at - 8);
  }
}
