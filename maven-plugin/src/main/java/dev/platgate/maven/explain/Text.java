package dev.platgate.maven.explain;

import java.util.ArrayList;
import java.util.List;

/** Lines in sections, with a blank line before each. */
final class Text {
  private final List<String> lines = new ArrayList<>();

  Text(String first) {
    lines.add(first);
  }

  /** Adds a section, unless nothing is in it. */
  void section(String heading, List<String> content) {
    if (!content.isEmpty()) {
      lines.add("");
      lines.add(heading);
      content.forEach(line -> lines.add("  " + line));
    }
  }

  List<String> lines() {
    return List.copyOf(lines);
  }
}
