package dev.platgate.runtime.jemalloc;

import dev.platgate.runtime.PageSize;
import dev.platgate.runtime.UnsupportedPageSizeError;
import dev.platgate.runtime.spi.NativeLibrary;
import org.lwjgl.system.JNI;
import org.lwjgl.system.jemalloc.JEmalloc;

/**
 * The addresses of jemalloc's functions.
 *
 * @param origin where the library comes from, in words
 */
record JemallocLibrary(
    String origin,
    long malloc,
    long calloc,
    long realloc,
    long free,
    long alignedAlloc,
    long usableSize,
    long mallctl) {
  static final String NAME = "jemalloc";

  // Every build supports at least these; a smaller page size exists on no kernel.
  private static final int SMALLEST_PAGE_SIZE = 4096;

  /**
   * Finds jemalloc: the one that is the process's own malloc, so that a heap profile shows the
   * blocks of this allocator among all others, or else the one that LWJGL carries.
   */
  static JemallocLibrary find() {
    JemallocLibrary library =
        NativeLibrary.load(
            NAME,
            "org.lwjgl:lwjgl-jemalloc",
            () -> ProcessSymbols.jemalloc().orElseGet(JemallocLibrary::bundled));
    library.probe();
    return library;
  }

  /** A jemalloc that refuses the kernel's page size does so at the first use, which is this. */
  private void probe() {
    long address = JNI.invokePP(1L, malloc);
    requireMemory(address, PageSize.current());
    JNI.invokePV(address, free);
  }

  static void requireMemory(long probe, int kernelPageSize) {
    if (probe == 0 && kernelPageSize > SMALLEST_PAGE_SIZE) {
      // It refuses only pages larger than those it was built for; both sizes are powers of two.
      throw new UnsupportedPageSizeError(NAME, kernelPageSize, kernelPageSize / 2);
    }
    if (probe == 0) {
      throw new OutOfMemoryError(NAME + " cannot allocate a single byte");
    }
  }

  private static JemallocLibrary bundled() {
    return new JemallocLibrary(
        "the jemalloc that LWJGL carries",
        JEmalloc.Functions.malloc,
        JEmalloc.Functions.calloc,
        JEmalloc.Functions.realloc,
        JEmalloc.Functions.free,
        JEmalloc.Functions.aligned_alloc,
        JEmalloc.Functions.malloc_usable_size,
        JEmalloc.Functions.mallctl);
  }
}
