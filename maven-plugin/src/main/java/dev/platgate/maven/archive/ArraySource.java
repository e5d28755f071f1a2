package dev.platgate.maven.archive;

import java.util.Objects;

/** Bytes in memory. */
final class ArraySource implements Source {
  private final byte[] bytes;
  private final int start;
  private final int length;

  ArraySource(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  private ArraySource(byte[] bytes, int start, int length) {
    this.bytes = bytes;
    this.start = start;
    this.length = length;
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public void read(long offset, byte[] into, int at, int count) {
    Objects.checkFromIndexSize(offset, count, length);
    System.arraycopy(bytes, start + (int) offset, into, at, count);
  }

  @Override
  public Source part(long offset, long partLength) {
    Objects.checkFromIndexSize(offset, partLength, length);
    return new ArraySource(bytes, start + (int) offset, (int) partLength);
  }
}
