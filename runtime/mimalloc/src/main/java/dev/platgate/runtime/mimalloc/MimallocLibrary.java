package dev.platgate.runtime.mimalloc;

import dev.platgate.runtime.spi.AllocatorFunctions;
import dev.platgate.runtime.spi.LibrarySearch;
import dev.platgate.runtime.spi.NativeLibrary;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;

/** The mimalloc of this process. */
final class MimallocLibrary {
  static final String NAME = "mimalloc";

  private static final LibrarySearch SEARCH =
      new LibrarySearch(
          NAME,
          List.of("mi_malloc"),
          MimallocLibrary.class,
          "org.lwjgl:lwjgl-mimalloc",
          "org/lwjgl/mimalloc/mimalloc",
          List.of("libmimalloc.so.3", "libmimalloc.so.2", "libmimalloc.so"));

  private static final NativeLibrary LIBRARY = SEARCH.find();

  static final AllocatorFunctions FUNCTIONS =
      AllocatorFunctions.of(LIBRARY, "mi_", alignedAlloc(), "mi_usable_size");

  private MimallocLibrary() {}

  static String version() {
    MethodHandle version = LIBRARY.function("mi_version", MethodType.methodType(int.class));
    try {
      return version((int) version.invokeExact());
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  // One digit for each part (217 is 2.1.7) until two digits for each were needed (30301 is 3.3.1).
  static String version(int number) {
    int radix = number < 1000 ? 10 : 100;
    return number / (radix * radix) + "." + number / radix % radix + "." + number % radix;
  }

  // Not mi_aligned_alloc: as in C11, it wants sizes that are multiples of the alignment.
  private static MethodHandle alignedAlloc() {
    MethodType type = MethodType.methodType(long.class, long.class, long.class);
    MethodHandle sizeFirst = LIBRARY.function("mi_malloc_aligned", type);
    return MethodHandles.permuteArguments(sizeFirst, type, 1, 0);
  }
}
