package dev.platgate.maven.archive;

import java.io.IOException;

/**
 * Where the directory of a zip file is, as the record at its end says. The rules are those of the
 * JDK, where it accepts one reading only; what has several readings is broken.
 *
 * @param directory the offset of the directory
 * @param length its length in bytes
 * @param entries the number of its entries; modulo 65,536 without zip64, as old tools write it
 * @param base the offset of the archive, which may follow something else, such as a start script;
 *     the offsets in the directory count from it
 * @param end the offset of what follows the directory
 * @param zip64 whether the record is one of zip64
 */
record EndRecord(long directory, long length, long entries, long base, long end, boolean zip64) {
  private static final int SIZE = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int LOCATOR_SIZE = 20;
  private static final int SIZE_64 = 56;
  private static final int NONE_2 = 0xffff;
  private static final long NONE_4 = 0xffffffffL;

  static EndRecord find(Source source) throws BrokenArchiveException, IOException {
    int tail = (int) Math.min(source.length(), SIZE + LONGEST_COMMENT);
    if (tail < SIZE) {
      throw new BrokenArchiveException("is not a zip file: it is too short");
    }
    long tailStart = source.length() - tail;
    Block last = source.block(source.length() - SIZE, SIZE);
    if (last.signature(0) == Signature.END && last.u2(20) == 0) {
      return read(source, source.length() - SIZE);
    }
    Block block = source.block(tailStart, tail);
    for (int at = tail - SIZE; at >= 0; at--) {
      if (block.signature(at) == Signature.END) {
        if (at + SIZE + block.u2(at + 20) != tail) {
          throw new BrokenArchiveException(
              "does not end with its end record: it is cut off, or something is appended to it");
        }
        return read(source, tailStart + at);
      }
    }
    throw new BrokenArchiveException("is not a zip file, or is cut off: it has no end record");
  }

  private static EndRecord read(Source source, long at) throws BrokenArchiveException, IOException {
    Block block = source.block(at, SIZE);
    if (block.u2(4) != block.u2(6) || block.u2(8) != block.u2(10)) {
      throw new BrokenArchiveException("is a part of an archive of several files");
    }
    EndRecord small =
        new EndRecord(
            at - block.u4(12),
            block.u4(12),
            block.u2(10),
            at - block.u4(12) - block.u4(16),
            at,
            false);
    EndRecord found = small;
    if (at >= LOCATOR_SIZE) {
      Block locator = source.block(at - LOCATOR_SIZE, LOCATOR_SIZE);
      if (locator.signature(0) == Signature.LOCATOR_64) {
        found = read64(source, at - LOCATOR_SIZE, locator.u8(8), block);
      }
    }
    if (found.directory < 0 || found.base < 0) {
      throw new BrokenArchiveException("is cut off: its end record points before its start");
    }
    return found;
  }

  private static EndRecord read64(Source source, long locatorAt, long at, Block small)
      throws BrokenArchiveException, IOException {
    if (at > locatorAt - SIZE_64) {
      throw new BrokenArchiveException("has a zip64 end record that is not where it should be");
    }
    Block block = source.block(at, SIZE_64);
    long length = block.u8(40);
    if (block.signature(0) != Signature.END_64
        || block.u8(4) != locatorAt - at - 12
        || differs(small.u2(10), NONE_2, block.u8(32))
        || differs(small.u4(12), NONE_4, length)
        || differs(small.u4(16), NONE_4, block.u8(48))) {
      throw new BrokenArchiveException("has two end records, of zip and zip64, that disagree");
    }
    if (length > at || block.u8(48) > at - length) {
      throw new BrokenArchiveException("is cut off: its end record points before its start");
    }
    return new EndRecord(at - length, length, block.u8(32), at - length - block.u8(48), at, true);
  }

  private static boolean differs(long small, long none, long large) {
    return small != none && small != large;
  }
}
