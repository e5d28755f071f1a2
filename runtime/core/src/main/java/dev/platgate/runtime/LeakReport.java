package dev.platgate.runtime;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The blocks that live, by the place where they were allocated. Blocks are remembered only if the
 * system property {@code platgate.runtime.leaks} is {@code true}; what is left when the program
 * ends is then printed to the standard error stream.
 *
 * @param blocks how many blocks live
 * @param bytes the sum of the sizes that were asked for, in bytes
 * @param sites where they were allocated, the place with the most bytes first
 * @since 0.1.0
 */
public record LeakReport(long blocks, long bytes, List<Site> sites) {
  /**
   * A place where blocks were allocated.
   *
   * @param blocks how many of them live
   * @param bytes the sum of the sizes that were asked for, in bytes
   * @param stack the innermost callers, the nearest first
   * @since 0.1.0
   */
  public record Site(long blocks, long bytes, List<StackTraceElement> stack) {}

  /**
   * Returns the blocks that live now.
   *
   * @return the report; absent if blocks are not remembered
   */
  public static Optional<LeakReport> now() {
    return NativeAllocator.live().flatMap(LiveBlocks::report);
  }

  static LeakReport of(List<Site> sites) {
    return new LeakReport(
        sites.stream().mapToLong(Site::blocks).sum(),
        sites.stream().mapToLong(Site::bytes).sum(),
        sites.stream()
            .sorted(
                Comparator.comparingLong(Site::bytes)
                    .reversed()
                    .thenComparing(site -> site.stack().toString()))
            .toList());
  }

  /** Returns one line for all blocks, and the stack of each place. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(bytes).append(" bytes were not freed, of ").append(blocks(blocks));
    for (Site site : sites) {
      text.append(String.format("%n%d bytes of %s", site.bytes(), blocks(site.blocks())));
      site.stack().forEach(frame -> text.append(String.format("%n\tat %s", frame)));
    }
    return text.toString();
  }

  private static String blocks(long number) {
    return number == 1 ? "1 block" : number + " blocks";
  }
}
