package dev.platgate.maven.matrix;

/** Text as code in a cell of a Markdown table. */
final class MarkdownCode {
  private MarkdownCode() {}

  /**
   * Marks a text as code.
   *
   * @param text a printable text
   * @return Markdown that shows exactly the text
   */
  static String of(String text) {
    // In a table, no number of backticks protects a bar, and no backslash a backtick.
    boolean plain = text.indexOf('|') < 0 && text.indexOf('`') < 0 && text.indexOf('\\') < 0;
    return plain && !text.isBlank() ? "`" + text + "`" : "<code>" + entities(text) + "</code>";
  }

  private static String entities(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              if (Character.isLetterOrDigit(point) || point == ' ') {
                escaped.appendCodePoint(point);
              } else {
                escaped.append("&#").append(point).append(';');
              }
            });
    return escaped.toString();
  }
}
