package dev.platgate.runtime;

import dev.platgate.runtime.settings.Settings;
import dev.platgate.runtime.spi.Requests;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What all allocators have in common: the rules of {@link Allocator} for sizes, alignments and
 * exhausted memory, the count of live blocks, and the events of Java Flight Recorder. A variant
 * says how its library does what C's functions do.
 *
 * <p>If the system property {@code platgate.runtime.leaks} is {@code true}, to free or resize a
 * block that does not live throws an {@link IllegalStateException} that says where it was freed,
 * instead of corrupting memory.
 *
 * @since 0.1.0
 */
public abstract class NativeAllocator implements Allocator {
  private static final Optional<LiveBlocks> LIVE = LiveBlocks.of(Settings.current());

  // A constant to the compiler, so that what depends on it costs nothing when it is false.
  private static final boolean IS_WATCHED = LIVE.isPresent();

  private static final boolean IS_RECORDED = ModuleLayer.boot().findModule("jdk.jfr").isPresent();

  // From this size on, requests are checked further.
  private static final long LARGE = Math.min(Settings.current().largeSize(), Requests.LARGEST + 1);

  private final String name;

  /**
   * Creates the allocator.
   *
   * @param name the name of the library in lower case
   */
  protected NativeAllocator(String name) {
    this.name = name;
  }

  /**
   * Allocates a block.
   *
   * @param size the size in bytes, at least 0
   * @return the address; 0 if there is no memory
   */
  protected abstract long malloc(long size);

  /**
   * Allocates a block of zeros.
   *
   * @param size the size in bytes, at least 0
   * @return the address; 0 if there is no memory
   */
  protected abstract long calloc(long size);

  /**
   * Allocates an aligned block.
   *
   * @param alignment the alignment in bytes, a power of two
   * @param size the size in bytes, at least 0
   * @return the address; 0 if there is no memory
   */
  protected abstract long alignedAlloc(long alignment, long size);

  /**
   * Changes the size of a block.
   *
   * @param address the address of a block, or 0
   * @param size the size in bytes, at least 0; 0 does not free the block
   * @return the address; 0 if there is no memory, and then the block is as it was
   */
  protected abstract long realloc(long address, long size);

  /**
   * Frees a block.
   *
   * @param address the address of a block, or 0
   */
  protected abstract void release(long address);

  /**
   * Frees a block whose size is known.
   *
   * @param address the address of a block, or 0
   * @param size the size in bytes that was asked for
   */
  protected void release(long address, long size) {
    release(address);
  }

  @Override
  public long allocate(long size) {
    // Nearly all requests need no more than these two comparisons.
    if (size < 0 || size >= LARGE) {
      return granted(malloc(checked(size)), size);
    }
    long address = malloc(size);
    return address == 0 || IS_WATCHED ? granted(address, size) : address;
  }

  @Override
  public long allocateZeroed(long size) {
    return granted(calloc(checked(size)), size);
  }

  @Override
  public long allocateAligned(long size, long alignment) {
    long legal = Requests.alignment(alignment);
    return granted(alignedAlloc(legal, checked(size)), size);
  }

  @Override
  public long reallocate(long address, long size) {
    checked(size);
    if (!IS_WATCHED || address == 0) {
      return granted(realloc(address, size), size);
    }
    return reallocateWatched(LIVE.orElseThrow(), address, size);
  }

  @Override
  public void free(long address) {
    if (IS_WATCHED && address != 0) {
      LIVE.orElseThrow().remove(this, address, OptionalLong.empty());
    }
    release(address);
  }

  @Override
  public void free(long address, long size) {
    if (IS_WATCHED && address != 0) {
      LIVE.orElseThrow().remove(this, address, OptionalLong.of(size));
    }
    release(address, size);
  }

  /**
   * {@inheritDoc}
   *
   * <p>What a library tells of itself, its variant adds.
   */
  @Override
  public AllocatorStatistics statistics() {
    OptionalLong unknown = OptionalLong.empty();
    return statistics(unknown, unknown, unknown);
  }

  /**
   * Returns statistics with the count of live blocks.
   *
   * @param allocated what the library tells
   * @param resident what the library tells
   * @param mapped what the library tells
   * @return the statistics
   */
  protected final AllocatorStatistics statistics(
      OptionalLong allocated, OptionalLong resident, OptionalLong mapped) {
    OptionalLong blocks = LIVE.stream().mapToLong(LiveBlocks::count).findFirst();
    OptionalLong bytes = LIVE.stream().mapToLong(LiveBlocks::bytes).findFirst();
    return new AllocatorStatistics(allocated, resident, mapped, blocks, bytes);
  }

  @Override
  public String name() {
    return name;
  }

  static Optional<LiveBlocks> live() {
    return LIVE;
  }

  private long reallocateWatched(LiveBlocks live, long address, long size) {
    Runnable restore = live.remove(this, address, OptionalLong.empty());
    long moved = realloc(address, size);
    if (moved == 0) {
      restore.run();
    }
    return granted(moved, size);
  }

  private long checked(long size) {
    try {
      return Requests.size(name, size);
    } catch (OutOfMemoryError e) {
      recordFailure(size);
      throw e;
    }
  }

  private long granted(long address, long size) {
    if (address == 0) {
      recordFailure(size);
    }
    Requests.granted(name, address, size);
    if (IS_RECORDED && size >= LARGE) {
      AllocationEvents.allocated(name, size, address);
    }
    if (IS_WATCHED) {
      LIVE.orElseThrow().add(this, address, size);
    }
    return address;
  }

  private void recordFailure(long size) {
    if (IS_RECORDED) {
      AllocationEvents.failed(name, size);
    }
  }
}
