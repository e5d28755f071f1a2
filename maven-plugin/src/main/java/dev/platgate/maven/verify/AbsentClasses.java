package dev.platgate.maven.verify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Classes, or a package with all in it, that may not be there.
 *
 * @param pattern matches the begin of names, segment by segment; nested classes are segments, too
 * @param literal what every text with such a name contains
 * @param reason why it must be absent
 */
record AbsentClasses(Glob pattern, String literal, String reason) implements Absence {
  private static final String PRIMITIVES = "BCDFIJSZ";

  static AbsentClasses of(String name, String reason) {
    Glob pattern = Glob.of(name.replace('$', '.'), ".");
    String literal =
        pattern.segments().stream()
            .filter(Glob::isLiteral)
            .max(Comparator.comparingInt(String::length))
            .orElse("");
    return new AbsentClasses(pattern, literal, reason);
  }

  @Override
  public boolean isClass(String name) {
    return name.contains(literal)
        && pattern.occursIn(List.of(name.split("[./$]", -1)), index -> index == 0);
  }

  @Override
  public boolean isFile(String path) {
    return isClass(path);
  }

  @Override
  public boolean isIn(String text) {
    if (!text.contains(literal)) {
      return false;
    }
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && isPart(text.charAt(end))) {
        end++;
      }
      if (isIn(text, start, end) || isIn(text, nameInDescriptor(text, start, end), end)) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }

  /** In a descriptor, letters of primitive types and an L may stand before the name. */
  private static int nameInDescriptor(String text, int start, int end) {
    int at = start;
    while (at < end && PRIMITIVES.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    boolean ends = end < text.length() && (text.charAt(end) == ';' || text.charAt(end) == '<');
    return ends && at < end && text.charAt(at) == 'L' ? at + 1 : end;
  }

  /** Looks for names at the begin of a part and, since it may be a path, after each slash. */
  private boolean isIn(String text, int start, int end) {
    List<String> names = new ArrayList<>();
    BitSet starts = new BitSet();
    starts.set(0);
    int last = start;
    for (int i = start; i <= end; i++) {
      if (i == end || !Character.isJavaIdentifierPart(text.charAt(i)) || text.charAt(i) == '$') {
        if (i < end && text.charAt(i) == '-') {
          continue;
        }
        names.add(text.substring(last, i));
        last = i + 1;
        if (i < end && text.charAt(i) == '/') {
          starts.set(names.size());
        }
      }
    }
    return pattern.occursIn(names, starts::get);
  }

  /**
   * Returns the last segment that stands for itself; before the first, types may stand in texts.
   */
  @Override
  public Optional<String> segment() {
    List<String> segments = pattern.segments();
    for (int i = segments.size() - 1; i > 0; i--) {
      String segment = segments.get(i);
      boolean isFirst = segments.subList(0, i).stream().allMatch(each -> each.equals("**"));
      if (!segment.isEmpty() && Glob.isLiteral(segment) && !isFirst) {
        return Optional.of(segment);
      }
    }
    return Optional.empty();
  }

  private static boolean isPart(char each) {
    return Character.isJavaIdentifierPart(each) || each == '.' || each == '/' || each == '-';
  }
}
