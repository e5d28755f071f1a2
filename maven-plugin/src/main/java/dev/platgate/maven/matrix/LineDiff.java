package dev.platgate.maven.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lines in which two texts differ, in order: the fewest that do.
 *
 * @param lines the lines of the first text that the second lacks, marked {@code -}, and those that
 *     the first lacks, marked {@code +}
 */
record LineDiff(List<String> lines) {
  private static final int SHOWN = 60;
  private static final int COMPARED = 4_000_000;

  /**
   * Compares two texts.
   *
   * @param before the lines of the first
   * @param after the lines of the second
   * @return the difference
   */
  static LineDiff between(List<String> before, List<String> after) {
    int start = 0;
    while (start < Math.min(before.size(), after.size())
        && before.get(start).equals(after.get(start))) {
      start++;
    }
    int end = 0;
    while (end < Math.min(before.size(), after.size()) - start
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    List<String> removed = before.subList(start, before.size() - end);
    List<String> added = after.subList(start, after.size() - end);
    // A file that is something else altogether is not worth the memory.
    return (long) removed.size() * added.size() > COMPARED
        ? new LineDiff(
            Stream.concat(removed.stream().map(LineDiff::minus), added.stream().map(LineDiff::plus))
                .toList())
        : new LineDiff(smallest(removed, added));
  }

  private static List<String> smallest(List<String> before, List<String> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<String> lines = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        i++;
        j++;
      } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
        lines.add(minus(before.get(i++)));
      } else {
        lines.add(plus(after.get(j++)));
      }
    }
    return lines;
  }

  private static String minus(String line) {
    return "- " + line;
  }

  private static String plus(String line) {
    return "+ " + line;
  }

  /**
   * Returns whether the texts have the same lines.
   *
   * @return whether there is no difference
   */
  boolean isEmpty() {
    return lines.isEmpty();
  }

  @Override
  public String toString() {
    String more = lines.size() > SHOWN ? "... and " + (lines.size() - SHOWN) + " more lines\n" : "";
    return lines.stream()
        .limit(SHOWN)
        .map(line -> Printable.of(line) + "\n")
        .collect(Collectors.joining("", "", more));
  }
}
