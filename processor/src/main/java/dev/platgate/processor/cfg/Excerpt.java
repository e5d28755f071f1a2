package dev.platgate.processor.cfg;

/**
 * The part of a line that is shown with a problem; columns count code points.
 *
 * @param number the number of the line in the text, from 1
 * @param ofSeveral whether the text has other lines
 * @param line what is shown of it
 * @param column where the problem begins in what is shown, from 0
 * @param width the number of columns to mark, at least 1
 */
record Excerpt(int number, boolean ofSeveral, String line, int column, int width) {
  private static final int COLUMNS = 80;
  private static final int MOST_MARKED = 60;
  private static final int LONGEST_NAME = 40;
  private static final String CUT = "...";

  static Excerpt of(String text, int start, int end) {
    int lineStart = start;
    while (lineStart > 0 && !isLineBreak(text.charAt(lineStart - 1))) {
      lineStart--;
    }
    int lineEnd = start;
    while (lineEnd < text.length() && !isLineBreak(text.charAt(lineEnd))) {
      lineEnd++;
    }
    String line = printable(text.substring(lineStart, lineEnd));
    int column = text.codePointCount(lineStart, start);
    int width = text.codePointCount(start, Math.max(start, Math.min(end, lineEnd)));
    int number = (int) text.substring(0, lineStart).lines().count() + 1;
    boolean ofSeveral = text.chars().anyMatch(Excerpt::isLineBreak);
    return new Excerpt(number, ofSeveral, line, column, Math.max(1, width)).window();
  }

  /** Makes a name from a text fit for a message: printable, and not too long. */
  static String name(String text) {
    int columns = text.codePointCount(0, text.length());
    String shown = columns <= LONGEST_NAME ? text : cut(text, 0, LONGEST_NAME) + CUT;
    return printable(shown);
  }

  private Excerpt window() {
    int length = line.codePointCount(0, line.length());
    if (length <= COLUMNS) {
      return this;
    }
    int marked = Math.min(width, MOST_MARKED);
    int centered = column - (COLUMNS - marked) / 2;
    int from = Math.max(0, Math.min(centered, length - COLUMNS));
    int to = from + COLUMNS;
    String shown =
        (from == 0 ? "" : CUT)
            + cut(line, from == 0 ? 0 : from + CUT.length(), to == length ? to : to - CUT.length())
            + (to == length ? "" : CUT);
    return new Excerpt(number, ofSeveral, shown, column - from, marked);
  }

  private static String cut(String text, int from, int to) {
    int start = text.offsetByCodePoints(0, from);
    return text.substring(start, text.offsetByCodePoints(start, to - from));
  }

  private static boolean isLineBreak(int character) {
    return character == '\n' || character == '\r';
  }

  private static String printable(String text) {
    return text.codePoints()
        .map(Excerpt::printable)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Invisible characters would move the carets, and bidirectional ones reorder the line. */
  private static int printable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.SPACE_SEPARATOR -> ' ';
      case Character.CONTROL -> Character.isWhitespace(codePoint) ? ' ' : '?';
      case Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK ->
          '?';
      default -> codePoint;
    };
  }
}
