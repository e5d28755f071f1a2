package dev.platgate.maven.verify;

import java.util.Collection;
import java.util.Collections;

/** Words things so that a line stays short. */
final class Phrases {
  private static final int SHOWN = 80;

  private Phrases() {}

  /** Returns the first of some names, and how many more there are. */
  static String some(Collection<String> names) {
    return Collections.min(names) + more(names.size() - 1);
  }

  /** Returns how many more there are, if there are any. */
  static String more(int count) {
    return count == 0 ? "" : " and " + count + " more";
  }

  /** Returns a text in quotes, or its begin if it is long. */
  static String quoted(String text) {
    boolean whole = text.length() <= SHOWN;
    return '"' + (whole ? text : text.substring(0, SHOWN) + "...") + '"';
  }
}
