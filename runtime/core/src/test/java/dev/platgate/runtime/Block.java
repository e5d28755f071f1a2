package dev.platgate.runtime;

import dev.platgate.runtime.memory.NativeMemory;
import java.nio.ByteBuffer;

/**
 * A block of native memory, and the seed of the bytes that were written to it.
 *
 * @param address its address
 * @param size its size in bytes
 * @param seed where the pattern starts
 */
record Block(long address, int size, int seed) {
  // No two neighbours are alike, and no two of the first 251 seeds give the same block.
  private static final int PERIOD = 251;
  private static final byte[] PATTERN = new byte[PERIOD + (16 << 20)];

  static {
    for (int i = 0; i < PERIOD; i++) {
      PATTERN[i] = (byte) (i + 1);
    }
    for (int i = PERIOD; i < PATTERN.length; i += i) {
      System.arraycopy(PATTERN, 0, PATTERN, i, Math.min(i, PATTERN.length - i));
    }
  }

  /** Fills a block with its pattern. */
  static Block filled(long address, int size, int seed) {
    Block block = new Block(address, size, seed);
    NativeMemory.buffer(address, size).put(PATTERN, seed % PERIOD, size);
    return block;
  }

  /** Returns whether the first bytes of what is now at an address are those of this block. */
  boolean isKept(long at, int count) {
    return NativeMemory.buffer(at, count).equals(ByteBuffer.wrap(PATTERN, seed % PERIOD, count));
  }

  boolean isIntact() {
    return isKept(address, size);
  }

  static boolean isZero(long address, int size) {
    return NativeMemory.buffer(address, size).equals(ByteBuffer.allocate(size));
  }
}
