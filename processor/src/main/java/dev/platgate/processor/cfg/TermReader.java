package dev.platgate.processor.cfg;

import java.util.Optional;

/** Reads a condition without parentheses: {@code unix}, {@code true}, {@code key = "value"}. */
final class TermReader {
  private final Tokens tokens;
  private final Problems problems;

  TermReader(Tokens tokens, Problems problems) {
    this.tokens = tokens;
    this.problems = problems;
  }

  /** Reads on after a word that no parenthesis follows; absent after a mistake. */
  Optional<Cfg> read(Token word) {
    Optional<CfgKey> key = CfgKey.named(word.text());
    boolean compared =
        tokens.at(Token.Kind.EQUALS) || (key.isPresent() && tokens.at(Token.Kind.STRING));
    if (compared) {
      return comparison(word, key);
    }
    return switch (word.text()) {
      case "true", "false" -> Optional.of(new Cfg.Literal(word.text().equals("true")));
      case "unix", "windows" -> Optional.of(new Cfg.Option(word.text()));
      default -> rejected(word, NameAdvice.condition(word.text()));
    };
  }

  /** Takes what is no condition, if anything, and reports it. */
  void reject() {
    Token first = tokens.current();
    switch (first.kind()) {
      case STRING -> problems.add(tokens.take(), ValueAdvice.alone(first.text()));
      case BROKEN_STRING -> tokens.take();
      case EQUALS -> {
        String keys = String.join(", ", Vocabulary.keys());
        problems.add(tokens.take(), CfgMessage.MISSING_KEY.text(keys));
        if (tokens.at(Token.Kind.STRING)) {
          tokens.take();
        }
      }
      default -> {}
    }
  }

  private Optional<Cfg> comparison(Token name, Optional<CfgKey> key) {
    if (key.isEmpty()) {
      problems.add(name, NameAdvice.key(name.text()));
    }
    Token sign = sign(name);
    return switch (tokens.current().kind()) {
      case STRING -> {
        Token value = tokens.take();
        yield key.flatMap(known -> equal(known, value));
      }
      case WORD -> unquoted(name, tokens.take());
      case BROKEN_STRING -> {
        tokens.take();
        yield Optional.empty();
      }
      default -> key.flatMap(known -> valueless(known, name, sign));
    };
  }

  private Token sign(Token name) {
    if (!tokens.at(Token.Kind.EQUALS)) {
      problems.add(tokens.current(), CfgMessage.MISSING_EQUALS.text(name.text()));
      return name;
    }
    Token sign = tokens.take();
    if (!sign.text().equals("=")) {
      problems.add(sign, CfgMessage.WRONG_COMPARISON.text(Excerpt.name(sign.text())));
    }
    return sign;
  }

  private Optional<Cfg> equal(CfgKey key, Token value) {
    return key.catalogValues().contains(value.text())
        ? Optional.of(new Cfg.KeyValue(key, value.text()))
        : rejected(value, ValueAdvice.value(key, value.text()));
  }

  private Optional<Cfg> unquoted(Token name, Token value) {
    String key = Excerpt.name(name.text());
    if (!tokens.at(Token.Kind.OPEN)) {
      return rejected(value, CfgMessage.UNQUOTED_VALUE.text(key, Excerpt.name(value.text())));
    }
    tokens.skipGroup(tokens.take());
    return rejected(value, CfgMessage.SEVERAL_VALUES.text(key));
  }

  private Optional<Cfg> valueless(CfgKey key, Token name, Token sign) {
    String message = CfgMessage.MISSING_VALUE.text(key, ValueAdvice.example(key));
    problems.add(name.start(), sign.end(), message);
    return Optional.empty();
  }

  private Optional<Cfg> rejected(Token token, String message) {
    problems.add(token, message);
    return Optional.empty();
  }
}
