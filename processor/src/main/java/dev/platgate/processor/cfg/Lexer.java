package dev.platgate.processor.cfg;

import java.util.function.IntPredicate;

/** Cuts the text of a condition into tokens, and reports what cannot be part of one. */
final class Lexer {
  private static final String OTHER_QUOTES = "'`\u00b4\u2018\u2019\u201c\u201d";
  private static final String NOT_IN_VALUES = ",()=";

  private final String text;
  private final Problems problems;
  private int position;

  Lexer(String text, Problems problems) {
    this.text = text;
    this.problems = problems;
  }

  /** Returns the next token, and the end for ever after the last one. */
  Token next() {
    position = skip(position, Character::isWhitespace);
    int start = position;
    if (start == text.length() || problems.isFull()) {
      return new Token(Token.Kind.END, "", text.length(), text.length());
    }
    int first = text.codePointAt(start);
    if (isWordPart(first)) {
      return word(start);
    }
    return switch (first) {
      case '"' -> string(start, start);
      case '(' -> token(Token.Kind.OPEN, start, start + 1);
      case ')' -> token(Token.Kind.CLOSE, start, start + 1);
      case ',' -> token(Token.Kind.COMMA, start, start + 1);
      case '=', '!', '<', '>' -> comparison(start);
      case '&', '|' -> token(Token.Kind.OPERATOR, start, skip(start, Lexer::isLogic));
      default -> isOtherQuote(first) ? wrongQuotes(start) : junk(start);
    };
  }

  private Token word(int start) {
    int end = skip(start, Lexer::isWordPart);
    boolean prefix = end - start <= 2 && end < text.length() && text.charAt(end) == '"';
    return prefix ? string(start, end) : token(Token.Kind.WORD, start, end);
  }

  private Token comparison(int start) {
    boolean not = text.charAt(start) == '!' && !text.startsWith("=", start + 1);
    return not
        ? token(Token.Kind.OPERATOR, start, start + 1)
        : token(Token.Kind.EQUALS, start, skip(start, Lexer::isComparison));
  }

  private Token string(int start, int quote) {
    int valueEnd = skip(quote + 1, character -> character != '"' && character != '\n');
    if (!isClosed(quote + 1, valueEnd)) {
      int end = skip(quote + 1, Lexer::isInUnclosedValue);
      problems.add(quote, quote + 1, CfgMessage.UNCLOSED_QUOTE.text());
      return token(Token.Kind.BROKEN_STRING, start, end);
    }
    String value = text.substring(quote + 1, valueEnd);
    position = valueEnd + 1;
    if (start < quote) {
      String prefix = text.substring(start, quote);
      problems.add(start, quote, CfgMessage.PREFIXED_STRING.text(prefix));
    } else if (value.indexOf('\\') >= 0) {
      problems.add(start, position, CfgMessage.ESCAPED_STRING.text());
    } else {
      return new Token(Token.Kind.STRING, value, start, position);
    }
    return new Token(Token.Kind.BROKEN_STRING, value, start, position);
  }

  /**
   * Tells whether a value ends at its quote. When it holds signs, and no sign follows the quote,
   * then that quote is the one that opens the next value.
   */
  private boolean isClosed(int start, int end) {
    if (end == text.length() || text.charAt(end) != '"') {
      return false;
    }
    int next = skip(end + 1, Character::isWhitespace);
    return next == text.length()
        || NOT_IN_VALUES.indexOf(text.charAt(next)) >= 0
        || skip(start, Lexer::isInUnclosedValue) >= end;
  }

  private Token wrongQuotes(int start) {
    int valueEnd = skip(start + 1, Lexer::isInWrongQuotes);
    int end = skip(valueEnd, character -> isOtherQuote(character) || character == '"');
    String value = Excerpt.name(text.substring(start + 1, valueEnd));
    problems.add(start, end, CfgMessage.WRONG_QUOTES.text(value));
    return token(Token.Kind.BROKEN_STRING, start, end);
  }

  private Token junk(int start) {
    int end = skip(start, Lexer::isJunk);
    String shown = Excerpt.name(text.substring(start, end));
    boolean visible = shown.codePointAt(0) == text.codePointAt(start);
    String name = visible ? "'" + shown + "'" : "U+%04X".formatted(text.codePointAt(start));
    problems.add(start, end, CfgMessage.UNEXPECTED_CHARACTER.text(name));
    return token(Token.Kind.JUNK, start, end);
  }

  private Token token(Token.Kind kind, int start, int end) {
    position = end;
    return new Token(kind, text.substring(start, end), start, end);
  }

  private int skip(int start, IntPredicate part) {
    int end = start;
    while (end < text.length() && part.test(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isWordPart(int character) {
    return Character.isLetterOrDigit(character) || "_-.".indexOf(character) >= 0;
  }

  private static boolean isLogic(int character) {
    return character == '&' || character == '|';
  }

  private static boolean isComparison(int character) {
    return "=!<>".indexOf(character) >= 0;
  }

  private static boolean isOtherQuote(int character) {
    return OTHER_QUOTES.indexOf(character) >= 0;
  }

  private static boolean isInUnclosedValue(int character) {
    return character != '"' && character != '\n' && NOT_IN_VALUES.indexOf(character) < 0;
  }

  private static boolean isInWrongQuotes(int character) {
    return isInUnclosedValue(character) && !isOtherQuote(character);
  }

  private static boolean isJunk(int character) {
    return !Character.isWhitespace(character)
        && !isWordPart(character)
        && !isOtherQuote(character)
        && "\"(),=!<>&|".indexOf(character) < 0;
  }
}
