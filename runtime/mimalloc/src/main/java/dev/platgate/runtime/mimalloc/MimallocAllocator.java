package dev.platgate.runtime.mimalloc;

import dev.platgate.runtime.NativeAllocator;
import dev.platgate.runtime.spi.AllocatorFunctions;
import dev.platgate.runtime.spi.Scratch;

/**
 * Allocates with mimalloc: with that of the process if one is preloaded, otherwise with the one
 * that LWJGL carries, or with that of the system. It takes the kernel's page size as it is. On
 * machines of 32 bits it has no memory for alignments beyond 16 MiB.
 *
 * <p>The class has no gate; applications gate a subclass of it, usually with {@link
 * dev.platgate.Otherwise}.
 *
 * @since 0.1.0
 */
public class MimallocAllocator extends NativeAllocator {
  private static final AllocatorFunctions FUNCTIONS = MimallocLibrary.FUNCTIONS;

  /**
   * Loads the library.
   *
   * @throws UnsatisfiedLinkError if it cannot be loaded; the message says what is missing
   */
  public MimallocAllocator() {
    super(MimallocLibrary.NAME);
  }

  @Override
  protected long malloc(long size) {
    return FUNCTIONS.malloc(aligned(size));
  }

  @Override
  protected long calloc(long size) {
    return FUNCTIONS.calloc(aligned(size));
  }

  @Override
  protected long alignedAlloc(long alignment, long size) {
    return FUNCTIONS.alignedAlloc(alignment, size);
  }

  @Override
  protected long realloc(long address, long size) {
    return FUNCTIONS.realloc(address, aligned(size));
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

  @Override
  public String version() {
    return MimallocLibrary.version();
  }

  // On machines of 32 bits, what is smaller than a long may lie where no long can.
  private static long aligned(long size) {
    return Scratch.WORD == Long.BYTES ? size : Math.max(size, Long.BYTES);
  }
}
