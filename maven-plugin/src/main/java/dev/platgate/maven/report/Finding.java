package dev.platgate.maven.report;

import dev.platgate.Target;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
 * @param targets the targets whose artifacts have it, where those of several are verified
 */
public record Finding(
    Kind kind,
    Level level,
    String path,
    String what,
    String why,
    Optional<String> how,
    List<Target> targets)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::path)
          .thenComparing(Finding::kind)
          .thenComparing(Finding::what)
          .thenComparing(Finding::why)
          .thenComparing(finding -> finding.how().orElse(""))
          .thenComparing(finding -> finding.how().isPresent())
          .thenComparing(Finding::level)
          .thenComparing(finding -> finding.targets().toString());

  /**
   * Makes a finding that is of no target.
   *
   * @param kind what it is about
   * @param level how grave it is
   * @param path where it is
   * @param what what is there
   * @param why why that is wrong
   * @param how how it got there
   */
  public Finding(
      Kind kind, Level level, String path, String what, String why, Optional<String> how) {
    this(kind, level, path, what, why, how, List.of());
  }

  /**
   * Returns the same of some targets.
   *
   * @param all the targets, in their order
   * @return the finding
   */
  public Finding of(Collection<Target> all) {
    return new Finding(kind, level, path, what, why, how, List.copyOf(all));
  }

  /** Returns how it got there, and where: what a report says last of it. */
  Optional<String> origin() {
    String text =
        Stream.concat(
                how.stream(),
                targets.isEmpty() ? Stream.of() : Stream.of("for " + triples(targets)))
            .collect(Collectors.joining("; "));
    return Optional.of(text).filter(each -> !each.isEmpty());
  }

  private static String triples(List<Target> targets) {
    return targets.stream().map(Target::triple).collect(Collectors.joining(", "));
  }

  /** Compares by path first, so that a report has together what belongs together. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
