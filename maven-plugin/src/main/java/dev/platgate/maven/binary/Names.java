package dev.platgate.maven.binary;

import java.nio.charset.StandardCharsets;

/**
 * Reads the strings of a file that end with a zero byte. All together may be as long as the file,
 * and there may be more than in any real file, but not so many that a hostile one fills the memory.
 */
final class Names {
  private static final int MOST = 1 << 16;

  private final Bytes bytes;
  private int left;
  private int count;

  Names(Bytes bytes) {
    this.bytes = bytes;
    this.left = bytes.size();
  }

  String at(long offset, String what) throws MalformedFileException {
    return at(offset, Long.MAX_VALUE, what);
  }

  /** Reads a string that ends before a limit, with or without a zero byte. */
  String at(long offset, long limit, String what) throws MalformedFileException {
    bytes.require(offset, 1, what);
    count++;
    if (count > MOST) {
      throw bytes.malformed(offset, what + " after " + MOST + " others");
    }
    int end = (int) offset;
    while (end < limit && bytes.u8(end, what + " that ends with a zero byte") != 0) {
      end++;
      left--;
      if (left < 0) {
        throw bytes.malformed(offset, what + " and those before are longer than the file");
      }
    }
    byte[] name = new byte[end - (int) offset];
    for (int i = 0; i < name.length; i++) {
      name[i] = (byte) bytes.at((int) offset + i);
    }
    return new String(name, StandardCharsets.UTF_8);
  }
}
