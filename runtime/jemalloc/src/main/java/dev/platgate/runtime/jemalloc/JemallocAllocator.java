package dev.platgate.runtime.jemalloc;

import dev.platgate.Arch;
import dev.platgate.Env;
import dev.platgate.Os;
import dev.platgate.Platform;
import dev.platgate.runtime.AllocatorStatistics;
import dev.platgate.runtime.NativeAllocator;
import dev.platgate.runtime.spi.AllocatorFunctions;

/**
 * Allocates with jemalloc: with that of the process if one is preloaded, otherwise with the one
 * that LWJGL carries.
 *
 * @since 0.1.0
 */
@Platform(os = Os.LINUX, env = Env.GNU, arch = Arch.X86_64)
public class JemallocAllocator extends NativeAllocator {
  private static final AllocatorFunctions FUNCTIONS = JemallocLibrary.FUNCTIONS;

  /**
   * Loads the library and allocates once.
   *
   * @throws UnsatisfiedLinkError if it cannot be loaded; the message says what is missing
   * @throws dev.platgate.runtime.UnsupportedPageSizeError if it refuses the kernel's page size
   */
  public JemallocAllocator() {
    super(JemallocLibrary.NAME);
    JemallocLibrary.requireMemory();
  }

  @Override
  protected long malloc(long size) {
    return FUNCTIONS.malloc(size);
  }

  @Override
  protected long calloc(long size) {
    return FUNCTIONS.calloc(size);
  }

  @Override
  protected long alignedAlloc(long alignment, long size) {
    return FUNCTIONS.alignedAlloc(alignment, size);
  }

  @Override
  protected long realloc(long address, long size) {
    // To realloc, the size 0 means to free.
    return FUNCTIONS.realloc(address, Math.max(size, 1));
  }

  @Override
  protected void release(long address) {
    FUNCTIONS.free(address);
  }

  @Override
  protected void release(long address, long size) {
    FUNCTIONS.free(address, size);
  }

  @Override
  public long usableSize(long address) {
    return FUNCTIONS.usableSize(address);
  }

  /** {@inheritDoc} Builds of jemalloc without statistics, as that of LWJGL, tell none. */
  @Override
  public AllocatorStatistics statistics() {
    if (!Mallctl.flag("config.stats")) {
      return super.statistics();
    }
    Mallctl.refresh();
    return statistics(
        Mallctl.word("stats.allocated"),
        Mallctl.word("stats.resident"),
        Mallctl.word("stats.mapped"));
  }

  @Override
  public String version() {
    return Mallctl.version();
  }

  /**
   * Returns the page size for which jemalloc was built. Kernels with larger pages are refused; with
   * smaller ones jemalloc uses more memory than it need.
   *
   * @return the size in bytes
   */
  public long pageSize() {
    return Mallctl.word("arenas.page").orElseThrow();
  }
}
