package dev.platgate.runtime;

import dev.platgate.runtime.memory.NativeMemory;
import dev.platgate.runtime.spi.Requests;

/**
 * Allocates with the C library's {@code malloc}, through what the Java virtual machine itself
 * offers: {@code java.lang.foreign} from Java 22 on, {@code sun.misc.Unsafe} before. It works on
 * every target and needs no native library besides the C library.
 *
 * <p>Each block takes 16 bytes more than its size, and an aligned block the alignment as well.
 *
 * @since 0.1.0
 */
public class SystemAllocator extends NativeAllocator {
  private static final String NAME = "system";

  // In front of each block stand the address that malloc returned and the size asked for. Neither
  // alignment nor usable size can be had from all C libraries by the same means.
  private static final int HEADER = 16;
  private static final int BASE = -16;
  private static final int SIZE = -8;

  /** Creates the allocator. */
  public SystemAllocator() {
    super(NAME);
  }

  @Override
  protected long malloc(long size) {
    return size > Requests.LARGEST - HEADER
        ? 0
        : block(NativeMemory.allocate(size + HEADER), HEADER, size);
  }

  @Override
  protected long calloc(long size) {
    long address = malloc(size);
    if (address != 0) {
      NativeMemory.clear(address, size);
    }
    return address;
  }

  @Override
  protected long alignedAlloc(long alignment, long size) {
    long mask = alignment - 1;
    if (size > Requests.LARGEST - HEADER - mask) {
      return 0;
    }
    long base = NativeMemory.allocate(size + HEADER + mask);
    return block(base, ((base + HEADER + mask) & ~mask) - base, size);
  }

  @Override
  protected long realloc(long address, long size) {
    if (address == 0) {
      return malloc(size);
    }
    long base = NativeMemory.read(address + BASE);
    if (address - base == HEADER) {
      return size > Requests.LARGEST - HEADER
          ? 0
          : block(NativeMemory.reallocate(base, size + HEADER), HEADER, size);
    }
    long moved = malloc(size);
    if (moved != 0) {
      NativeMemory.copy(address, moved, Math.min(usableSize(address), size));
      release(address);
    }
    return moved;
  }

  @Override
  protected void release(long address) {
    if (address != 0) {
      NativeMemory.free(NativeMemory.read(address + BASE));
    }
  }

  @Override
  public long usableSize(long address) {
    return address == 0 ? 0 : NativeMemory.read(address + SIZE);
  }

  /**
   * Returns the version of the C library.
   *
   * @return {@code "unknown"}: there is no portable way to ask a C library for its version
   */
  @Override
  public String version() {
    return "unknown";
  }

  private static long block(long base, long offset, long size) {
    if (base == 0) {
      return 0;
    }
    long address = base + offset;
    NativeMemory.write(address + BASE, base);
    NativeMemory.write(address + SIZE, size);
    return address;
  }
}
