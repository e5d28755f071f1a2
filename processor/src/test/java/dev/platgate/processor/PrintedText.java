package dev.platgate.processor;

import java.util.stream.Collectors;

/** What javac printed, as the page of errors shows it. */
final class PrintedText {
  private static final int WIDTH = 100;

  private PrintedText() {}

  /**
   * Shortens what is long or differs between machines: lists of all targets, folders, stack traces.
   */
  static String onThePage(String printed) {
    return printed
        .replace(Gate.EVERYWHERE.toString(), "<all targets>")
        .replaceAll("(?m)^\\S*[/\\\\]([\\w-]+\\.java:\\d+: )", "$1")
        .replaceAll("(?m)(^\\s+at .*\\R?)+", "\tat …\n")
        .lines()
        .filter(line -> !line.matches("\\d+ (error|warning)s?"))
        .map(line -> broken(line) + "\n")
        .collect(Collectors.joining());
  }

  private static String broken(String line) {
    int space = line.length() <= WIDTH ? -1 : line.lastIndexOf(' ', WIDTH);
    return space < 0 ? line : line.substring(0, space) + "\n" + broken(line.substring(space + 1));
  }
}
