package dev.platgate.processor.cfg;

/**
 * A mistake in the text of a condition.
 *
 * @param start where it begins, in UTF-16 units from the start of the text
 * @param end where it ends, exclusive; equal to {@code start} in an empty text only
 * @param message what is wrong and what to do, on one line
 * @since 0.1.0
 */
public record CfgProblem(int start, int end, String message) {
  /**
   * Shows this problem for people: the message, the line of the text, and carets under the mistake.
   *
   * <p>Each character of the line takes one column: tabs become spaces, and what cannot be printed
   * becomes a question mark. A long line is cut to 80 columns around the mistake; a mistake of
   * several lines is marked in its first.
   *
   * @param text the text that was parsed
   * @return three lines without a line break at the end
   */
  public String render(String text) {
    Excerpt excerpt = Excerpt.of(text, start, end);
    String place = excerpt.ofSeveral() ? " (line " + excerpt.number() + ")" : "";
    String margin = "  ";
    return String.join(
        "\n",
        message + place,
        margin + excerpt.line(),
        margin + " ".repeat(excerpt.column()) + "^".repeat(excerpt.width()));
  }
}
