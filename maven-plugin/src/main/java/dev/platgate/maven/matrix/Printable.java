package dev.platgate.maven.matrix;

/**
 * Text without characters that act instead of being seen. A Java identifier may contain control and
 * formatting characters; they would reorder a line, or steer the terminal.
 */
final class Printable {
  private Printable() {}

  /**
   * Returns a text with its invisible characters escaped as Java source escapes them.
   *
   * @param text any text
   * @return the text on one line
   */
  static String of(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              if (isSeen(point)) {
                printable.appendCodePoint(point);
              } else {
                for (char unit : Character.toChars(point)) {
                  printable.append(String.format("\\u%04x", (int) unit));
                }
              }
            });
    return printable.toString();
  }

  private static boolean isSeen(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
