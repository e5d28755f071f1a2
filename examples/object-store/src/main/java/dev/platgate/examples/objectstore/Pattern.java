package dev.platgate.examples.objectstore;

import java.nio.ByteBuffer;
import org.lwjgl.system.MemoryUtil;

/** Fills native memory with bytes that tell one block from another, and finds wrong ones. */
final class Pattern {
  /** A prime, so that no block boundary falls together with the repetition. */
  private static final int PERIOD = 251;

  private final byte[] bytes;

  private Pattern(byte[] bytes) {
    this.bytes = bytes;
  }

  static Pattern zero() {
    return new Pattern(new byte[PERIOD * 256]);
  }

  static Pattern of(int seed) {
    byte[] bytes = new byte[PERIOD * 256];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (seed * 37 + i % PERIOD);
    }
    return new Pattern(bytes);
  }

  void fill(long address, long size) {
    for (long at = 0; at < size; at += bytes.length) {
      buffer(address, size, at).put(bytes, 0, length(size, at));
    }
  }

  /** Returns the offset of the first wrong byte, or -1. */
  long mismatch(long address, long size) {
    for (long at = 0; at < size; at += bytes.length) {
      int mismatch =
          buffer(address, size, at).mismatch(ByteBuffer.wrap(bytes, 0, length(size, at)));
      if (mismatch >= 0) {
        return at + mismatch;
      }
    }
    return -1;
  }

  private ByteBuffer buffer(long address, long size, long at) {
    return MemoryUtil.memByteBuffer(address + at, length(size, at));
  }

  private int length(long size, long at) {
    return (int) Math.min(bytes.length, size - at);
  }
}
