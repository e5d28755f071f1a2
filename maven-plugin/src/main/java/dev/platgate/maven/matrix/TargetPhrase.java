package dev.platgate.maven.matrix;

import dev.platgate.Target;
import java.util.List;
import java.util.Set;

/**
 * Some of the supported targets in words: those that are meant or those that are not, whichever are
 * fewer.
 *
 * @param word what stands before the names, such as {@code all but}
 * @param named the targets that are named
 */
record TargetPhrase(String word, List<Target> named) {

  /**
   * Puts a set of targets in words.
   *
   * @param some the targets that are meant
   * @param all the supported targets in their order
   * @return the words
   */
  static TargetPhrase of(Set<Target> some, List<Target> all) {
    List<Target> present = all.stream().filter(some::contains).toList();
    List<Target> absent = all.stream().filter(target -> !some.contains(target)).toList();
    if (present.isEmpty()) {
      return new TargetPhrase("no target", List.of());
    }
    if (absent.isEmpty()) {
      return new TargetPhrase("all targets", List.of());
    }
    return absent.size() < present.size()
        ? new TargetPhrase("all but", absent)
        : new TargetPhrase("only", present);
  }
}
