package dev.platgate.maven.matrix;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** The shortest endings of qualified names that tell each name from all others. */
final class ShortNames {
  private final Map<String, Integer> endings = new HashMap<>();

  /**
   * Takes the names to be told apart.
   *
   * @param names qualified names; one may occur repeatedly
   */
  ShortNames(Collection<String> names) {
    for (String name : new TreeSet<>(names)) {
      int start = name.length() + 1;
      do {
        start = longer(name, start);
        endings.merge(name.substring(start), 1, Integer::sum);
      } while (start > 0);
    }
  }

  /**
   * Shortens a name.
   *
   * @param name one of the names
   * @return its last part, with as many of the parts before it as are needed
   */
  String of(String name) {
    int start = longer(name, name.length() + 1);
    while (start > 0 && endings.getOrDefault(name.substring(start), 0) > 1) {
      start = longer(name, start);
    }
    return name.substring(start);
  }

  private static int longer(String name, int start) {
    return name.lastIndexOf('.', start - 2) + 1;
  }
}
