package dev.platgate.examples.objectstore;

import java.nio.ByteBuffer;

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

  void fill(ByteBuffer block) {
    while (block.hasRemaining()) {
      block.put(bytes, 0, Math.min(bytes.length, block.remaining()));
    }
  }

  /** Returns the offset of the first wrong byte, or -1. */
  int mismatch(ByteBuffer block) {
    for (int at = 0; at < block.limit(); at += bytes.length) {
      int length = Math.min(bytes.length, block.limit() - at);
      int mismatch = block.slice(at, length).mismatch(ByteBuffer.wrap(bytes, 0, length));
      if (mismatch >= 0) {
        return at + mismatch;
      }
    }
    return -1;
  }
}
