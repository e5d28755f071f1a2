package dev.platgate.processor.cfg;

/** Rejects what stands in place of a comma, Java's operators above all. */
final class Separators {
  private final Tokens tokens;
  private final Problems problems;

  Separators(Tokens tokens, Problems problems) {
    this.tokens = tokens;
    this.problems = problems;
  }

  /**
   * Reports what stands in place of a comma, unless reading it as a condition will do so.
   *
   * @return whether what follows is better not counted as another condition
   */
  boolean replaceComma(boolean outermost) {
    Token token = tokens.current();
    if (token.is(Token.Kind.WORD) && !tokens.isAfterJunk()) {
      if (outermost) {
        return false;
      }
      problems.add(token, CfgMessage.MISSING_COMMA.text(Excerpt.name(token.text())));
    }
    return true;
  }

  /** Takes operators in front of a condition. */
  void rejectOperators() {
    while (tokens.at(Token.Kind.OPERATOR)) {
      Token operator = tokens.take();
      String instead =
          switch (operator.text().charAt(0)) {
            case '!' -> "not(...)";
            case '&' -> "all(..., ...)";
            default -> "any(..., ...)";
          };
      problems.add(operator, CfgMessage.OPERATOR.text(Excerpt.name(operator.text()), instead));
    }
  }
}
