package dev.platgate.runtime.spi;

import dev.platgate.runtime.memory.NativeMemory;

/**
 * The rules for sizes and alignments that all allocators keep. Each method returns its argument if
 * the rule is kept.
 *
 * @since 0.1.0
 */
public final class Requests {
  /**
   * The largest size in bytes: PTRDIFF_MAX, the largest object in C, in whole words. Unsafe rounds
   * up to these and would call more a negative size; as a 32-bit size_t more would be cut off.
   */
  public static final long LARGEST =
      (NativeMemory.addressSize() == Integer.BYTES ? Integer.MAX_VALUE : Long.MAX_VALUE)
          & -Long.BYTES;

  // mimalloc 3 refuses alignments of 128 MiB and more on some targets, of 256 MiB on all.
  private static final long LARGEST_ALIGNMENT = 64L << 20;

  private Requests() {}

  /**
   * Checks a size.
   *
   * @param allocator the name of the allocator
   * @param size the size in bytes
   * @return the size
   * @throws IllegalArgumentException if it is negative
   * @throws OutOfMemoryError if it is more than the address space holds
   */
  public static long size(String allocator, long size) {
    if (size < 0) {
      throw new IllegalArgumentException("the size is negative: " + size);
    }
    if (size > LARGEST) {
      throw outOfMemory(allocator, size);
    }
    return size;
  }

  /**
   * Checks an alignment.
   *
   * @param alignment the alignment in bytes
   * @return the alignment
   * @throws IllegalArgumentException if it is not a power of two of at most 64 MiB
   */
  public static long alignment(long alignment) {
    if (Long.bitCount(alignment) != 1 || alignment < 0 || alignment > LARGEST_ALIGNMENT) {
      throw new IllegalArgumentException(
          "the alignment is not a power of two of at most 64 MiB: " + alignment);
    }
    return alignment;
  }

  /**
   * Checks that a request was granted.
   *
   * @param allocator the name of the allocator
   * @param address what it returned
   * @param size the size asked for in bytes
   * @return the address
   * @throws OutOfMemoryError if the address is 0
   */
  public static long granted(String allocator, long address, long size) {
    if (address == 0) {
      throw outOfMemory(allocator, size);
    }
    return address;
  }

  private static OutOfMemoryError outOfMemory(String allocator, long size) {
    return new OutOfMemoryError(allocator + " cannot allocate " + size + " bytes");
  }
}
