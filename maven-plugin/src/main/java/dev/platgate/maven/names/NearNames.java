package dev.platgate.maven.names;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Finds the names that somebody may have meant. */
public final class NearNames {
  private static final int MOST = 3;

  private NearNames() {}

  /**
   * Returns the names that look like another: at most a third of it differs from the name or from a
   * word in it, or it is a part of the name. Case does not count.
   *
   * @param wanted what was typed
   * @param names the names there are
   * @param typed the part of a name that is compared, such as the simple name of a class
   * @return at most three of the names, nearest first
   */
  public static List<String> of(
      String wanted, Collection<String> names, UnaryOperator<String> typed) {
    String lower = wanted.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, lower.length() / 3);
    record Candidate(String name, int distance) {}
    return names.stream()
        .map(
            name -> {
              String other = typed.apply(name).toLowerCase(Locale.ROOT);
              return new Candidate(
                  name, holds(other, lower, limit) ? limit : distance(lower, other));
            })
        .filter(candidate -> candidate.distance <= limit)
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .map(Candidate::name)
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static boolean holds(String name, String wanted, int limit) {
    return distance(wanted, name) > limit
        && wanted.length() > 2
        && (name.contains(wanted)
            || Arrays.stream(name.split("[^a-z0-9]"))
                .anyMatch(word -> distance(wanted, word) <= limit));
  }

  /**
   * Asks whether one of these names was meant.
   *
   * @param names the names
   * @return a question that begins with a space; empty if there are no names
   */
  public static String question(List<String> names) {
    return names.isEmpty() ? "" : " Did you mean " + String.join(" or ", names) + "?";
  }

  /** Counts single-character edits and swaps of neighbours (optimal string alignment). */
  private static int distance(String from, String to) {
    int[][] edits = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        if (i == 0 || j == 0) {
          edits[i][j] = i + j;
        } else {
          int kept = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
          int shorter = Math.min(edits[i - 1][j], edits[i][j - 1]) + 1;
          edits[i][j] = Math.min(edits[i - 1][j - 1] + kept, shorter);
          if (isSwap(from, i, to, j)) {
            edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
          }
        }
      }
    }
    return edits[from.length()][to.length()];
  }

  private static boolean isSwap(String from, int i, String to, int j) {
    return i > 1
        && j > 1
        && from.charAt(i - 1) == to.charAt(j - 2)
        && from.charAt(i - 2) == to.charAt(j - 1);
  }
}
