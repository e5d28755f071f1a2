package dev.platgate.maven.verify;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * A pattern of segments: {@code *} is for any characters of one segment, {@code ?} for one of them,
 * and a segment {@code **} for any number of segments. Matching takes time in proportion to the
 * product of both lengths, whatever they are.
 */
record Glob(List<String> segments) {
  private static final String ANY = "**";

  static Glob of(String pattern, String separator) {
    return new Glob(List.of(pattern.split(Pattern.quote(separator), -1)));
  }

  /** Tells whether the pattern matches all the names. */
  boolean matches(List<String> names) {
    boolean[] states = start(new boolean[segments.size() + 1]);
    for (String each : names) {
      states = close(next(states, each));
    }
    return states[segments.size()];
  }

  /**
   * Tells whether the pattern matches some successive names.
   *
   * @param starts the indices at which they may begin
   */
  boolean occursIn(List<String> names, IntPredicate starts) {
    boolean[] states = new boolean[segments.size() + 1];
    for (int i = 0; i < names.size(); i++) {
      if (starts.test(i)) {
        start(states);
      }
      states = close(next(states, names.get(i)));
      if (states[segments.size()]) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a segment stands for itself. */
  static boolean isLiteral(String segment) {
    return segment.indexOf('*') < 0 && segment.indexOf('?') < 0;
  }

  private boolean[] start(boolean[] states) {
    states[0] = true;
    return close(states);
  }

  /** A state is the number of segments that are matched; any number of names may be none. */
  private boolean[] close(boolean[] states) {
    for (int i = 0; i < segments.size(); i++) {
      if (states[i] && segments.get(i).equals(ANY)) {
        states[i + 1] = true;
      }
    }
    return states;
  }

  private boolean[] next(boolean[] states, String name) {
    boolean[] next = new boolean[states.length];
    for (int i = 0; i < segments.size(); i++) {
      if (states[i] && segments.get(i).equals(ANY)) {
        next[i] = true;
      } else if (states[i] && isMatch(segments.get(i), name)) {
        next[i + 1] = true;
      }
    }
    return next;
  }

  private static boolean isMatch(String pattern, String name) {
    int at = 0;
    int in = 0;
    int star = -1;
    int resume = 0;
    while (in < name.length()) {
      if (at < pattern.length() && pattern.charAt(at) == '*') {
        star = at;
        resume = in;
        at++;
      } else if (at < pattern.length()
          && (pattern.charAt(at) == '?' || pattern.charAt(at) == name.charAt(in))) {
        at++;
        in++;
      } else if (star >= 0) {
        at = star + 1;
        resume++;
        in = resume;
      } else {
        return false;
      }
    }
    while (at < pattern.length() && pattern.charAt(at) == '*') {
      at++;
    }
    return at == pattern.length();
  }
}
