package dev.platgate.runtime.foreign;

import dev.platgate.runtime.Allocator;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * An arena whose segments are blocks of an {@link Allocator}. All its bytes are zero at first, and
 * closing it frees the blocks.
 *
 * <pre>{@code
 * try (Arena arena = AllocatorArena.ofConfined(GlobalAllocator.get())) {
 *   MemorySegment segment = arena.allocate(4096);
 * }
 * }</pre>
 *
 * <p>The module of this class needs native access, or the class path does.
 *
 * @since 0.1.0
 */
public final class AllocatorArena implements Arena {
  // What every allocator guarantees: the alignment of any primitive type.
  private static final long NATURAL = Long.BYTES;

  private final Allocator allocator;

  private final Arena lifetime;

  private AllocatorArena(Allocator allocator, Arena lifetime) {
    this.allocator = allocator;
    this.lifetime = lifetime;
  }

  /**
   * Opens an arena that only the current thread may use and close.
   *
   * @param allocator where its memory comes from
   * @return the arena
   */
  public static Arena ofConfined(Allocator allocator) {
    return new AllocatorArena(allocator, Arena.ofConfined());
  }

  /**
   * Opens an arena that all threads may use and close.
   *
   * @param allocator where its memory comes from
   * @return the arena
   */
  public static Arena ofShared(Allocator allocator) {
    return new AllocatorArena(allocator, Arena.ofShared());
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the size is negative, or the alignment is no power of two
   *     of at most 64 MiB
   * @throws OutOfMemoryError if the memory cannot be had
   * @throws IllegalStateException if the arena is closed
   * @throws WrongThreadException if the arena is confined to another thread
   */
  @Override
  public MemorySegment allocate(long byteSize, long byteAlignment) {
    boolean isNatural =
        byteAlignment > 0 && byteAlignment <= NATURAL && Long.bitCount(byteAlignment) == 1;
    long address =
        isNatural
            ? allocator.allocateZeroed(byteSize)
            : allocator.allocateAligned(byteSize, byteAlignment);
    return isNatural ? segment(address, byteSize) : segment(address, byteSize).fill((byte) 0);
  }

  @SuppressWarnings("restricted")
  private MemorySegment segment(long address, long size) {
    try {
      return MemorySegment.ofAddress(address)
          .reinterpret(size, lifetime, block -> allocator.free(address, size));
    } catch (IllegalStateException | WrongThreadException e) {
      allocator.free(address, size);
      throw e;
    }
  }

  @Override
  public MemorySegment.Scope scope() {
    return lifetime.scope();
  }

  @Override
  public void close() {
    lifetime.close();
  }
}
