package dev.platgate.runtime.jemalloc;

import java.util.Optional;
import org.lwjgl.system.JNI;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.system.Pointer;
import org.lwjgl.system.linux.DynamicLinkLoader;

/** Finds a jemalloc among the symbols of the process, where {@code LD_PRELOAD} puts it. */
final class ProcessSymbols {
  private static final long RTLD_DEFAULT = 0;

  // Dl_info: dli_fname, dli_fbase, dli_sname, dli_saddr.
  private static final int DL_INFO_POINTERS = 4;

  private ProcessSymbols() {}

  /** Returns the jemalloc that is the process's malloc; absent if its malloc is another one. */
  static Optional<JemallocLibrary> jemalloc() {
    long mallctl = symbol("mallctl");
    long malloc = symbol("malloc");
    // Were jemalloc not preloaded but opened later, malloc would be the C library's.
    if (mallctl == 0 || file(mallctl) != file(malloc)) {
      return Optional.empty();
    }
    return Optional.of(
        new JemallocLibrary(
            "the jemalloc of this process",
            malloc,
            symbol("calloc"),
            symbol("realloc"),
            symbol("free"),
            symbol("aligned_alloc"),
            symbol("malloc_usable_size"),
            mallctl));
  }

  private static long symbol(String name) {
    try (MemoryStack stack = MemoryStack.stackPush()) {
      return DynamicLinkLoader.ndlsym(RTLD_DEFAULT, MemoryUtil.memAddress(stack.UTF8(name)));
    }
  }

  /** Returns the base address of the file that holds a function. */
  private static long file(long function) {
    try (MemoryStack stack = MemoryStack.stackPush()) {
      long info = stack.ncalloc(Pointer.POINTER_SIZE, DL_INFO_POINTERS, Pointer.POINTER_SIZE);
      JNI.invokePPI(function, info, symbol("dladdr"));
      return MemoryUtil.memGetAddress(info + Pointer.POINTER_SIZE);
    }
  }
}
