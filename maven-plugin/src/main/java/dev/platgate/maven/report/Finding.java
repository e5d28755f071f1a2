package dev.platgate.maven.report;

import java.util.Comparator;
import java.util.Optional;

/**
 * Something that is in an artifact and should not be, or the other way round. All texts may hold
 * names as they are; the reports make them harmless.
 *
 * @param kind what it is about
 * @param level how grave it is
 * @param path where it is, such as {@code app.jar!/lib/x.jar!/org/X.class}
 * @param what what is there, such as {@code refers to org.lwjgl.system.jemalloc.JEmalloc}
 * @param why why that is wrong
 * @param how how it got there, such as a chain of dependencies; absent if that is plain
 */
public record Finding(
    Kind kind, Level level, String path, String what, String why, Optional<String> how)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::path)
          .thenComparing(Finding::kind)
          .thenComparing(Finding::what)
          .thenComparing(Finding::why)
          .thenComparing(finding -> finding.how().orElse(""))
          .thenComparing(finding -> finding.how().isPresent())
          .thenComparing(Finding::level);

  /** Compares by path first, so that a report has together what belongs together. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
