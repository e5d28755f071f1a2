package dev.platgate.runtime;

import java.util.OptionalLong;

/**
 * What is known of a native heap. What the library does not tell is absent, never zero.
 *
 * @param allocated the bytes of all live blocks, as the library counts them
 * @param resident the bytes of physical memory that it holds
 * @param mapped the bytes of address space that it holds
 * @param liveBlocks how many blocks of all allocators of this package live; absent unless the
 *     system property {@code platgate.runtime.statistics} or {@code platgate.runtime.leaks} is
 *     {@code true}
 * @param liveBytes the bytes of these blocks that may be used; absent like their number
 * @since 0.1.0
 */
public record AllocatorStatistics(
    OptionalLong allocated,
    OptionalLong resident,
    OptionalLong mapped,
    OptionalLong liveBlocks,
    OptionalLong liveBytes) {
  /** Nothing is known. */
  static final AllocatorStatistics NONE =
      new AllocatorStatistics(
          OptionalLong.empty(),
          OptionalLong.empty(),
          OptionalLong.empty(),
          OptionalLong.empty(),
          OptionalLong.empty());
}
