package dev.platgate.benchmarks.allocation;

import dev.platgate.PlatformService;

/** A service of its own, so that one program has a registry for each library. */
@PlatformService
public interface Mimalloc {
  /** Allocates a block. */
  long allocate(long size);

  /** Frees a block. */
  void free(long address);
}
