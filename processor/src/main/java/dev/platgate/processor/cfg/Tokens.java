package dev.platgate.processor.cfg;

/** The tokens of a text, with one of them in view. Junk is left out. */
final class Tokens {
  private final Lexer lexer;
  private final Problems problems;
  private Token current;
  private boolean afterJunk;
  private int lastEnd;

  Tokens(String text, Problems problems) {
    this.lexer = new Lexer(text, problems);
    this.problems = problems;
    this.current = lexer.next();
    skipJunk();
  }

  /** Returns the token in view. */
  Token current() {
    return current;
  }

  /** Tells whether the token in view is of a kind. */
  boolean at(Token.Kind kind) {
    return current.is(kind);
  }

  /** Tells whether junk was left out before the token in view. */
  boolean isAfterJunk() {
    return afterJunk;
  }

  /** Returns where the last token that was taken ends. */
  int lastEnd() {
    return lastEnd;
  }

  /** Returns the token in view and goes on to the next. */
  Token take() {
    Token taken = current;
    lastEnd = taken.end();
    afterJunk = false;
    current = lexer.next();
    skipJunk();
    return taken;
  }

  /** Takes the parenthesis that closes another, and tells whether it is there. */
  boolean close(Token open) {
    if (at(Token.Kind.CLOSE)) {
      take();
      return true;
    }
    problems.add(open, CfgMessage.UNCLOSED_PARENTHESIS.text());
    return false;
  }

  /** Goes past the parenthesis that closes the one just taken. */
  void skipGroup(Token open) {
    int levels = 0;
    while (!at(Token.Kind.END) && (levels > 0 || !at(Token.Kind.CLOSE))) {
      Token.Kind kind = take().kind();
      levels += kind == Token.Kind.OPEN ? 1 : kind == Token.Kind.CLOSE ? -1 : 0;
    }
    close(open);
  }

  private void skipJunk() {
    while (at(Token.Kind.JUNK)) {
      afterJunk = true;
      current = lexer.next();
    }
  }
}
