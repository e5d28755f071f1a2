package dev.platgate.runtime.jemalloc;

import dev.platgate.runtime.PageSize;
import dev.platgate.runtime.UnsupportedPageSizeError;
import dev.platgate.runtime.spi.AllocatorFunctions;
import dev.platgate.runtime.spi.LibrarySearch;
import dev.platgate.runtime.spi.NativeLibrary;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.List;

/**
 * The jemalloc of this process: its own malloc if that is one, so that a heap profile shows the
 * blocks of this allocator among all others, or else the one that LWJGL carries.
 */
final class JemallocLibrary {
  static final String NAME = "jemalloc";

  private static final LibrarySearch SEARCH =
      new LibrarySearch(
          NAME,
          List.of("je_mallctl", "mallctl"),
          JemallocLibrary.class,
          "org.lwjgl:lwjgl-jemalloc",
          "org/lwjgl/jemalloc/jemalloc",
          List.of("libjemalloc.so.2"));

  private static final NativeLibrary LIBRARY = SEARCH.find();

  // Builds that are not to replace the malloc of the process have a prefix.
  private static final String PREFIX = LIBRARY.has("je_mallctl") ? "je_" : "";

  static final AllocatorFunctions FUNCTIONS =
      AllocatorFunctions.of(
          LIBRARY,
          PREFIX,
          function("aligned_alloc", MethodType.methodType(long.class, long.class, long.class)),
          PREFIX + "malloc_usable_size");

  // Every build supports at least these; a smaller page size exists on no kernel.
  private static final int SMALLEST_PAGE_SIZE = 4096;

  private JemallocLibrary() {}

  static String origin() {
    return LIBRARY.origin();
  }

  static MethodHandle function(String name, MethodType type) {
    return LIBRARY.function(PREFIX + name, type);
  }

  /** A jemalloc that refuses the kernel's page size does so at the first use, which is this. */
  static void requireMemory() {
    long address = FUNCTIONS.malloc(1);
    requireMemory(address, PageSize.current());
    FUNCTIONS.free(address);
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
}
