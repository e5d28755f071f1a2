package dev.platgate.maven.program;

import dev.platgate.Target;
import java.util.Collection;
import java.util.List;

/**
 * Some of the supported targets, for which those are named that are meant or those that are not,
 * whichever are fewer.
 *
 * @param kind what the names mean
 * @param named the targets that are named, in the order of the supported targets
 */
public record TargetSubset(Kind kind, List<Target> named) {
  /** What names of targets mean. */
  public enum Kind {
    /** No target; nothing is named. */
    NONE,
    /** All targets; nothing is named. */
    ALL,
    /** All targets but those that are named. */
    ALL_BUT,
    /** Only those that are named. */
    ONLY
  }

  /**
   * Chooses what is named.
   *
   * @param some the targets that are meant
   * @param all the supported targets in their order
   * @return the names and their meaning
   */
  public static TargetSubset of(Collection<Target> some, List<Target> all) {
    List<Target> present = all.stream().filter(some::contains).toList();
    List<Target> absent = all.stream().filter(target -> !some.contains(target)).toList();
    if (present.isEmpty()) {
      return new TargetSubset(Kind.NONE, List.of());
    }
    if (absent.isEmpty()) {
      return new TargetSubset(Kind.ALL, List.of());
    }
    return absent.size() < present.size()
        ? new TargetSubset(Kind.ALL_BUT, absent)
        : new TargetSubset(Kind.ONLY, present);
  }
}
