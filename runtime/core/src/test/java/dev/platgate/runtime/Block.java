package dev.platgate.runtime;

import java.nio.ByteBuffer;
import org.lwjgl.system.MemoryUtil;

/**
 * A block of native memory, and the seed of the bytes that were written to it.
 *
 * @param address its address
 * @param size its size in bytes
 * @param seed where the pattern starts
 */
record Block(long address, int size, int seed) {
  /** Fills a block with its pattern. */
  static Block filled(long address, int size, int seed) {
    Block block = new Block(address, size, seed);
    ByteBuffer bytes = MemoryUtil.memByteBuffer(address, size);
    for (int i = 0; i < size; i++) {
      bytes.put(i, block.pattern(i));
    }
    return block;
  }

  /** Returns whether the first bytes of what is now at an address are those of this block. */
  boolean isKept(long at, int count) {
    ByteBuffer bytes = MemoryUtil.memByteBuffer(at, count);
    for (int i = 0; i < count; i++) {
      if (bytes.get(i) != pattern(i)) {
        return false;
      }
    }
    return true;
  }

  boolean isIntact() {
    return isKept(address, size);
  }

  static boolean isZero(long address, int size) {
    ByteBuffer bytes = MemoryUtil.memByteBuffer(address, size);
    while (bytes.hasRemaining()) {
      if (bytes.get() != 0) {
        return false;
      }
    }
    return true;
  }

  // No two neighbours are alike, and no two of the first 251 seeds give the same block.
  private byte pattern(int index) {
    return (byte) ((seed + index) % 251 + 1);
  }
}
