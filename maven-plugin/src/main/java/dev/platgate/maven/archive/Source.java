package dev.platgate.maven.archive;

import java.io.IOException;

/** Bytes that can be read from any place: a file, a part of one, or memory. */
interface Source {
  long length();

  /** Reads exactly so many bytes; all of them must lie within the length. */
  void read(long offset, byte[] into, int at, int count) throws IOException;

  Source part(long offset, long length);

  default Block block(long offset, int count) throws IOException {
    byte[] bytes = new byte[count];
    read(offset, bytes, 0, count);
    return new Block(bytes);
  }
}
