package dev.platgate.processor.cfg;

/**
 * A word or a sign of a condition.
 *
 * @param kind what it is
 * @param text its text; that of a string is without the quotes
 * @param start where it begins in the text of the condition
 * @param end where it ends, exclusive
 */
record Token(Kind kind, String text, int start, int end) {
  enum Kind {
    /** A name, or what looks like one: {@code target_os}, {@code x86-64}, {@code 64}. */
    WORD,
    /** A string in double quotes. */
    STRING,
    /** A string whose mistake has been reported. */
    BROKEN_STRING,
    OPEN,
    CLOSE,
    COMMA,
    /** {@code =}, or another comparison, to be rejected. */
    EQUALS,
    /** An operator of Java, to be rejected. */
    OPERATOR,
    /** Characters that mean nothing here; they have been reported. */
    JUNK,
    END
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
