package dev.platgate.examples.objectstore;

import dev.platgate.Otherwise;
import dev.platgate.runtime.mimalloc.MimallocAllocator;

/** The allocator of all other targets: mimalloc, which works with pages of any size. */
@Otherwise
public final class PortableAllocator extends MimallocAllocator {
  /** Creates the allocator. */
  public PortableAllocator() {}
}
