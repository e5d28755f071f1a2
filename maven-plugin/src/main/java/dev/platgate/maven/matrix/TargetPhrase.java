package dev.platgate.maven.matrix;

import dev.platgate.Target;
import dev.platgate.maven.program.TargetSubset;
import java.util.List;
import java.util.Set;

/**
 * Some of the supported targets in words.
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
    TargetSubset subset = TargetSubset.of(some, all);
    String word =
        switch (subset.kind()) {
          case NONE -> "no target";
          case ALL -> "all targets";
          case ALL_BUT -> "all but";
          case ONLY -> "only";
        };
    return new TargetPhrase(word, subset.named());
  }
}
