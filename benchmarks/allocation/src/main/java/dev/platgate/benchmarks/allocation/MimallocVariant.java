package dev.platgate.benchmarks.allocation;

import dev.platgate.Otherwise;
import dev.platgate.runtime.mimalloc.MimallocAllocator;

/**
 * The variant that the registry binds. It cannot be an {@code Allocator}: there may be one only.
 */
@Otherwise
public final class MimallocVariant implements Mimalloc {
  static final MimallocAllocator ALLOCATOR = new MimallocAllocator();

  @Override
  public long allocate(long size) {
    return ALLOCATOR.allocate(size);
  }

  @Override
  public void free(long address) {
    ALLOCATOR.free(address);
  }
}
