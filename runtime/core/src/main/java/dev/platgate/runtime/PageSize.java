package dev.platgate.runtime;

import dev.platgate.runtime.memory.NativeMemory;

/**
 * The size of the memory pages of the running kernel. It is no part of a target: kernels of one
 * platform differ in it.
 *
 * @since 0.1.0
 */
public final class PageSize {
  private PageSize() {}

  /**
   * Returns the page size of the running kernel.
   *
   * @return the size in bytes, a power of two
   */
  public static int current() {
    return NativeMemory.pageSize();
  }
}
