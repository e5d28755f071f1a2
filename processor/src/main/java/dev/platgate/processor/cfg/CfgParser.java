package dev.platgate.processor.cfg;

import java.util.List;
import java.util.Optional;

/**
 * Parses the language of Rust's {@code cfg}: {@code all(...)}, {@code any(...)}, {@code not(x)},
 * {@code true}, {@code false}, {@code unix}, {@code windows} and {@code key = "value"} for each
 * {@link CfgKey}, possibly wrapped in {@code cfg(...)}.
 *
 * <p>Values are plain strings without escapes. Takes time linear in the length of the text.
 *
 * @since 0.1.0
 */
public final class CfgParser {
  /**
   * The most characters a text can have: a class file holds no longer string constant, so no
   * annotation does either.
   */
  static final int MOST_CHARACTERS = 65_535;

  private CfgParser() {}

  /**
   * What became of a text.
   *
   * @param expression the condition, absent if there is any problem
   * @param problems what is wrong with the text, in its order; no more than 20 and one that says
   *     that there are more
   * @since 0.1.0
   */
  public record Result(Optional<Cfg> expression, List<CfgProblem> problems) {}

  /**
   * Parses a condition. Every text gives a condition or a problem, none an exception.
   *
   * @param text the condition, as it is written in Rust
   * @return the condition, or all that is wrong with the text
   */
  public static Result parse(String text) {
    Problems problems = new Problems();
    if (text.length() > MOST_CHARACTERS) {
      String message = CfgMessage.TOO_LONG.text(MOST_CHARACTERS, text.length());
      problems.add(MOST_CHARACTERS, text.length(), message);
      return new Result(Optional.empty(), problems.list());
    }
    Cfg expression = new CfgReader(text, problems).read();
    return new Result(
        problems.isEmpty() ? Optional.of(expression) : Optional.empty(), problems.list());
  }
}
