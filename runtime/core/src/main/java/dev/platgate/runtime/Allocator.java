package dev.platgate.runtime;

import dev.platgate.PlatformService;

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
   * Returns how many bytes of a block may be used, which may be more than were asked for.
   *
   * @param address the address of a block, or 0
   * @return the size in bytes; 0 for the address 0
   */
  long usableSize(long address);

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
