package dev.platgate.benchmarks.allocation;

import dev.platgate.Otherwise;
import dev.platgate.runtime.jemalloc.JemallocAllocator;

/**
 * The variant that the registry binds. It cannot be an {@code Allocator}: there may be one only.
 */
@Otherwise
public final class JemallocVariant implements Jemalloc {
  static final JemallocAllocator ALLOCATOR = new JemallocAllocator();

  @Override
  public long allocate(long size) {
    return ALLOCATOR.allocate(size);
  }

  @Override
  public void free(long address) {
    ALLOCATOR.free(address);
  }
}
