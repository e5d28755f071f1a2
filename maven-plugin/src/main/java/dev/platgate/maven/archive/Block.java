package dev.platgate.maven.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A piece of a zip file, whose numbers have their lowest byte first. */
final class Block {
  private final ByteBuffer buffer;

  Block(byte[] bytes) {
    buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  int length() {
    return buffer.capacity();
  }

  byte[] bytes() {
    return buffer.array();
  }

  int u2(int at) {
    return Short.toUnsignedInt(buffer.getShort(at));
  }

  int signature(int at) {
    return buffer.getInt(at);
  }

  long u4(int at) {
    return Integer.toUnsignedLong(buffer.getInt(at));
  }

  /** Returns a number of eight bytes; one beyond the range of a long is as good as the largest. */
  long u8(int at) {
    long value = buffer.getLong(at);
    return value < 0 ? Long.MAX_VALUE : value;
  }
}
