package dev.platgate.runtime.jemalloc;

import static dev.platgate.runtime.jemalloc.JemallocLibrary.NAME;

import dev.platgate.Arch;
import dev.platgate.Env;
import dev.platgate.Os;
import dev.platgate.Platform;
import dev.platgate.runtime.Allocator;
import dev.platgate.runtime.spi.Requests;
import org.lwjgl.system.JNI;

/**
 * Allocates with jemalloc: with that of the process if one is preloaded, otherwise with the one
 * that LWJGL carries.
 *
 * @since 0.1.0
 */
@Platform(os = Os.LINUX, env = Env.GNU, arch = Arch.X86_64)
public class JemallocAllocator implements Allocator {
  private final JemallocLibrary library;

  private final String version;

  /**
   * Loads the library and allocates once.
   *
   * @throws UnsatisfiedLinkError if it cannot be loaded; the message says what is missing
   * @throws dev.platgate.runtime.UnsupportedPageSizeError if it refuses the kernel's page size
   */
  public JemallocAllocator() {
    library = JemallocLibrary.find();
    version = new Mallctl(library).version();
  }

  @Override
  public long allocate(long size) {
    return granted(JNI.invokePP(Requests.size(NAME, size), library.malloc()), size);
  }

  @Override
  public long allocateZeroed(long size) {
    return granted(JNI.invokePPP(1L, Requests.size(NAME, size), library.calloc()), size);
  }

  @Override
  public long allocateAligned(long size, long alignment) {
    long checked = Requests.alignment(alignment);
    return granted(JNI.invokePPP(checked, Requests.size(NAME, size), library.alignedAlloc()), size);
  }

  @Override
  public long reallocate(long address, long size) {
    // To realloc, the size 0 means to free.
    long atLeastOne = Math.max(Requests.size(NAME, size), 1);
    return granted(JNI.invokePPP(address, atLeastOne, library.realloc()), size);
  }

  @Override
  public void free(long address) {
    JNI.invokePV(address, library.free());
  }

  @Override
  public long usableSize(long address) {
    return JNI.invokePP(address, library.usableSize());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String version() {
    return version;
  }

  private static long granted(long address, long size) {
    return Requests.granted(NAME, address, size);
  }
}
