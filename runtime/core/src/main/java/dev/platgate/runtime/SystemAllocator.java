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
public class SystemAllocator implements Allocator {
  private static final String NAME = "system";

  // In front of each block stand the address that malloc returned and the size asked for. Neither
  // alignment nor usable size can be had from all C libraries by the same means.
  private static final int HEADER = 16;
  private static final int BASE = -16;
  private static final int SIZE = -8;

  /** Creates the allocator. */
  public SystemAllocator() {}

  @Override
  public long allocate(long size) {
    long base = NativeMemory.allocate(gross(size, HEADER));
    return block(Requests.granted(NAME, base, size), HEADER, size);
  }

  @Override
  public long allocateZeroed(long size) {
    long address = allocate(size);
    NativeMemory.clear(address, size);
    return address;
  }

  @Override
  public long allocateAligned(long size, long alignment) {
    long mask = Requests.alignment(alignment) - 1;
    long base = NativeMemory.allocate(gross(size, HEADER + mask));
    Requests.granted(NAME, base, size);
    long address = (base + HEADER + mask) & ~mask;
    return block(base, address - base, size);
  }

  @Override
  public long reallocate(long address, long size) {
    if (address == 0) {
      return allocate(size);
    }
    long total = gross(size, HEADER);
    long base = NativeMemory.read(address + BASE);
    if (address - base == HEADER) {
      return block(
          Requests.granted(NAME, NativeMemory.reallocate(base, total), size), HEADER, size);
    }
    long moved = allocate(size);
    NativeMemory.copy(address, moved, Math.min(usableSize(address), size));
    free(address);
    return moved;
  }

  @Override
  public void free(long address) {
    if (address != 0) {
      NativeMemory.free(NativeMemory.read(address + BASE));
    }
  }

  @Override
  public long usableSize(long address) {
    return address == 0 ? 0 : NativeMemory.read(address + SIZE);
  }

  @Override
  public String name() {
    return NAME;
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

  private static long gross(long size, long extra) {
    return Requests.sum(NAME, Requests.size(NAME, size), extra);
  }

  private static long block(long base, long offset, long size) {
    long address = base + offset;
    NativeMemory.write(address + BASE, base);
    NativeMemory.write(address + SIZE, size);
    return address;
  }
}
