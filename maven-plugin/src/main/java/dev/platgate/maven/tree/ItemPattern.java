package dev.platgate.maven.tree;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pattern for modules and classes. A module has the names {@code group:artifact}, {@code
 * artifact}, and the first followed by its classifier, its version or both; a class its binary, its
 * qualified and its simple name. An asterisk stands for any characters.
 */
final class ItemPattern {
  private final String text;
  private final Pattern pattern;

  ItemPattern(String text) {
    this.text = text;
    this.pattern =
        Pattern.compile(
            Arrays.stream(text.split("\\*", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*")));
  }

  boolean matches(Node node) {
    return names(node).stream().anyMatch(name -> pattern.matcher(name).matches());
  }

  private static List<String> names(Node node) {
    String name = node.name();
    if (!node.isModule()) {
      return List.of(name, name.replace('$', '.'), simple(name));
    }
    return List.of(
        name,
        simple(name),
        name + ":" + node.classifier(),
        name + ":" + node.version(),
        node.label());
  }

  /** Returns the artifact of a module, or the simple name of a class. */
  static String simple(String name) {
    String dotted = name.replace('$', '.');
    char separator = name.contains(":") ? ':' : '.';
    return dotted.substring(dotted.lastIndexOf(separator) + 1);
  }

  @Override
  public String toString() {
    return text;
  }
}
