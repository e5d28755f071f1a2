package dev.platgate.runtime;

import dev.platgate.PlatformService;
import dev.platgate.runtime.memory.NativeMemory;
import java.nio.ByteBuffer;

/**
 * Allocates native memory. Sizes are in bytes, addresses are those of the process; both are {@code
 * long} on every target.
 *
 * <p>All methods may be called by any number of threads at once; a block may be freed by another
 * thread than the one that allocated it. A block of zero bytes has an address of its own, which is
 * not zero and must be freed like any other. An allocator never returns the address zero: it throws
 * {@link OutOfMemoryError} where memory is exhausted or a size is more than the address space
 * holds, and {@link IllegalArgumentException} where a size is negative. In both cases nothing has
 * changed.
 *
 * <p>Passing an address that this allocator did not return, or that was freed before, corrupts
 * memory, as in C.
 *
 * @since 0.1.0
 */
@PlatformService
public interface Allocator {
  /**
   * Allocates a block, whose bytes are undefined and whose address suits any primitive type.
   *
   * @param size the size in bytes, at least 0
   * @return the address of the block, never 0
   * @throws IllegalArgumentException if the size is negative
   * @throws OutOfMemoryError if the memory cannot be had
   */
  long allocate(long size);

  /**
   * Allocates a block whose bytes are all zero.
   *
   * @param size the size in bytes, at least 0
   * @return the address of the block, never 0
   * @throws IllegalArgumentException if the size is negative
   * @throws OutOfMemoryError if the memory cannot be had
   */
  long allocateZeroed(long size);

  /**
   * Allocates a block at a multiple of an alignment; its bytes are undefined.
   *
   * @param size the size in bytes, at least 0; it need not be a multiple of the alignment
   * @param alignment the alignment in bytes, a power of two of at most 64 MiB
   * @return the address of the block, never 0
   * @throws IllegalArgumentException if the size is negative or the alignment is not a power of two
   *     in that range
   * @throws OutOfMemoryError if the memory cannot be had
   */
  long allocateAligned(long size, long alignment);

  /**
   * Changes the size of a block, which may move. The bytes up to the smaller of both sizes are
   * kept, the others are undefined; so is the alignment beyond that of {@link #allocate}.
   *
   * @param address the address of a block, or 0 to allocate a new one
   * @param size the new size in bytes, at least 0; 0 does not free the block
   * @return the address of the block, never 0; the old one is valid no more unless it is the same
   * @throws IllegalArgumentException if the size is negative; the block is still there
   * @throws OutOfMemoryError if the memory cannot be had; the block is still there
   */
  long reallocate(long address, long size);

  /**
   * Frees a block.
   *
   * @param address the address of a block, or 0 to do nothing
   */
  void free(long address);

  /**
   * Frees a block whose size is known, which is better for blocks of many megabytes: the Java
   * virtual machine need not wait for it. Allocators that remember their blocks, because the system
   * property {@code platgate.runtime.leaks} is {@code true}, compare the size.
   *
   * @param address the address of a block, or 0 to do nothing
   * @param size the size that was asked for, in bytes
   * @throws IllegalStateException if it is known that the block has another size; it is still there
   */
  default void free(long address, long size) {
    free(address);
  }

  /**
   * Returns how many bytes of a block may be used, which may be more than were asked for.
   *
   * @param address the address of a block, or 0
   * @return the size in bytes; 0 for the address 0
   */
  long usableSize(long address);

  /**
   * Returns a view of memory, in the byte order of the machine. It does not keep the memory: to use
   * it after the block was freed corrupts memory, as in C.
   *
   * @param address the address of the first byte
   * @param size the size in bytes, at least 0 and at most {@link Integer#MAX_VALUE} - 8, which is
   *     what all Java virtual machines allow
   * @return a direct buffer, from position 0 to the limit {@code size}
   * @throws IllegalArgumentException if the size is out of range
   */
  default ByteBuffer asByteBuffer(long address, long size) {
    if (size < 0 || size > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException("the size of a buffer is out of range: " + size);
    }
    return NativeMemory.buffer(address, size);
  }

  /**
   * Returns what is known of the heap.
   *
   * @return the statistics; what is not known is absent
   */
  default AllocatorStatistics statistics() {
    return AllocatorStatistics.NONE;
  }

  /**
   * Returns the name of the library that allocates.
   *
   * @return the name in lower case, such as {@code "mimalloc"}
   */
  String name();

  /**
   * Returns the version of the library that allocates, as it reports it itself.
   *
   * @return the version, such as {@code "3.3.1"}; {@code "unknown"} if it reports none
   */
  String version();
}
