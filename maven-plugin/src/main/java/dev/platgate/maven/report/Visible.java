package dev.platgate.maven.report;

import java.util.HexFormat;

/**
 * Makes characters visible that could end a line, hide or reorder what is around them, or not be
 * encoded.
 */
final class Visible {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Visible() {}

  /** Returns the text with such characters as {@code \\uXXXX}, and each backslash doubled. */
  static String text(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    raw.codePoints()
        .forEach(
            point -> {
              if (point == '\\') {
                text.append("\\\\");
              } else if (isDeceptive(point)) {
                for (char unit : Character.toChars(point)) {
                  text.append("\\u").append(HEX.toHexDigits(unit));
                }
              } else {
                text.appendCodePoint(point);
              }
            });
    return text.toString();
  }

  /** Tells whether a character is not seen as what it is; an unpaired surrogate counts as one. */
  static boolean isDeceptive(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE ->
          true;
      case Character.SPACE_SEPARATOR -> point != ' ';
      // Format characters that Java 17 does not know yet; a report is the same on each Java.
      default -> (point >= 0x890 && point <= 0x891) || (point >= 0x13430 && point <= 0x1343F);
    };
  }
}
