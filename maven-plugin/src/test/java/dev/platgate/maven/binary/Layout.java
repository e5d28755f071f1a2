package dev.platgate.maven.binary;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Lays out the bytes of a small file for tests. */
final class Layout {
  private final ByteBuffer buffer;

  Layout(ByteOrder order) {
    buffer = ByteBuffer.allocate(4096).order(order);
  }

  int here() {
    return buffer.position();
  }

  Layout skipTo(int offset) {
    buffer.position(offset);
    return this;
  }

  Layout u8(int... values) {
    for (int each : values) {
      buffer.put((byte) each);
    }
    return this;
  }

  Layout u16(int... values) {
    for (int each : values) {
      buffer.putShort((short) each);
    }
    return this;
  }

  Layout u32(long... values) {
    for (long each : values) {
      buffer.putInt((int) each);
    }
    return this;
  }

  /** Appends addresses or sizes of so many bits. */
  Layout words(int bits, long... values) {
    for (long each : values) {
      if (bits == 64) {
        buffer.putLong(each);
      } else {
        buffer.putInt((int) each);
      }
    }
    return this;
  }

  /** Appends a text and a zero byte; returns where it begins. */
  int text(String text) {
    int start = here();
    buffer.put(text.getBytes(StandardCharsets.UTF_8)).put((byte) 0);
    return start;
  }

  byte[] bytes() {
    return buffer.array();
  }
}
