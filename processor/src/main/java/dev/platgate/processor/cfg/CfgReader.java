package dev.platgate.processor.cfg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads one text by recursive descent. A mistake leaves a placeholder in the tree, so that the rest
 * is read as well.
 */
final class CfgReader {
  /** The most levels of parentheses, {@code cfg(...)} around the whole not counted. */
  static final int MOST_LEVELS = 64;

  private static final Cfg PLACEHOLDER = new Cfg.Literal(false);

  private final Problems problems;
  private final Tokens tokens;
  private final Separators separators;
  private final TermReader terms;
  private int deepest = MOST_LEVELS;

  CfgReader(String text, Problems problems) {
    this.problems = problems;
    this.tokens = new Tokens(text, problems);
    this.separators = new Separators(tokens, problems);
    this.terms = new TermReader(tokens, problems);
  }

  /** Reads the whole text; what it returns is worth nothing if there are problems. */
  Cfg read() {
    List<Cfg> conditions = operands(0);
    if (conditions.isEmpty() && problems.isEmpty()) {
      problems.add(0, tokens.current().end(), CfgMessage.EMPTY.text());
    }
    return conditions.isEmpty() ? PLACEHOLDER : conditions.get(0);
  }

  /** Reads conditions up to a closing parenthesis or, at level 0, up to the end. */
  private List<Cfg> operands(int level) {
    List<Cfg> operands = new ArrayList<>();
    boolean complete = false;
    boolean joined = false;
    while (!tokens.at(Token.Kind.END) && (level == 0 || !tokens.at(Token.Kind.CLOSE))) {
      if (tokens.at(Token.Kind.CLOSE)) {
        problems.add(tokens.take(), CfgMessage.UNOPENED_PARENTHESIS.text());
      } else if (tokens.at(Token.Kind.COMMA)) {
        if (!complete) {
          rejectComma();
          operands.add(PLACEHOLDER);
        }
        tokens.take();
        complete = false;
      } else if (complete) {
        joined = separators.replaceComma(level == 0);
        complete = false;
      } else {
        int start = tokens.current().start();
        Cfg operand = operand(level);
        if (!joined) {
          operands.add(operand);
          rejectSecond(level, operands.size(), start);
        }
        complete = true;
        joined = false;
      }
    }
    return operands;
  }

  private void rejectComma() {
    if (!tokens.isAfterJunk()) {
      problems.add(tokens.current(), CfgMessage.MISSING_CONDITION.text());
    }
  }

  private void rejectSecond(int level, int count, int start) {
    if (level == 0 && count == 2) {
      problems.add(start, tokens.lastEnd(), CfgMessage.SEVERAL_CONDITIONS.text());
    }
  }

  private Cfg operand(int level) {
    separators.rejectOperators();
    if (tokens.at(Token.Kind.WORD)) {
      Token word = tokens.take();
      return tokens.at(Token.Kind.OPEN) ? call(word, level) : terms.read(word).orElse(PLACEHOLDER);
    }
    if (tokens.at(Token.Kind.OPEN)) {
      problems.add(tokens.current(), CfgMessage.GROUPING.text());
      group(tokens.current(), level);
      return PLACEHOLDER;
    }
    terms.reject();
    return PLACEHOLDER;
  }

  private Cfg call(Token word, int level) {
    String name = word.text();
    boolean wrapper = Vocabulary.isWrapper(name) && level == 0 && deepest == MOST_LEVELS;
    if (wrapper) {
      deepest++;
    } else if (!Vocabulary.FUNCTIONS.contains(name)) {
      problems.add(word, NameAdvice.function(name));
    }
    if (Vocabulary.hasForeignOperands(name)) {
      tokens.skipGroup(tokens.take());
      return PLACEHOLDER;
    }
    Optional<List<Cfg>> operands = group(word, level);
    return operands.map(conditions -> function(word, conditions)).orElse(PLACEHOLDER);
  }

  /** Reads conditions in parentheses; absent if these do not end or are nested too deep. */
  private Optional<List<Cfg>> group(Token first, int level) {
    Token open = tokens.take();
    if (level >= deepest) {
      problems.add(first.start(), open.end(), CfgMessage.TOO_DEEP.text(MOST_LEVELS));
      tokens.skipGroup(open);
      return Optional.empty();
    }
    List<Cfg> operands = operands(level + 1);
    return tokens.close(open) ? Optional.of(operands) : Optional.empty();
  }

  private Cfg function(Token word, List<Cfg> operands) {
    return switch (word.text()) {
      case "all" -> new Cfg.All(operands);
      case "any" -> new Cfg.Any(operands);
      case "not" -> new Cfg.Not(only(word, operands));
      case "cfg" -> only(word, operands);
      default -> PLACEHOLDER;
    };
  }

  private Cfg only(Token word, List<Cfg> operands) {
    if (operands.size() == 1) {
      return operands.get(0);
    }
    String message = CfgMessage.WRONG_COUNT.text(word.text(), operands.size());
    problems.add(word.start(), tokens.lastEnd(), message);
    return PLACEHOLDER;
  }
}
