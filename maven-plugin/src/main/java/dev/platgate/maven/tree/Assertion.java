package dev.platgate.maven.tree;

import dev.platgate.Target;
import dev.platgate.maven.names.UnknownNameException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is asserted of an item on each target that is asked about. */
public enum Assertion {
  /** It is not there. */
  ABSENT,
  /** It is there. */
  PRESENT;

  /**
   * Returns the assertion of a name.
   *
   * @param name {@code absent} or {@code present}
   * @return the assertion
   * @throws UnknownNameException if it is another name
   */
  public static Assertion parse(String name) throws UnknownNameException {
    for (Assertion each : values()) {
      if (each.toString().equals(name)) {
        return each;
      }
    }
    throw new UnknownNameException("platgate.assert is absent or present, not '" + name + "'");
  }

  /**
   * Checks an answer.
   *
   * @param item the item, as it was asked for
   * @param answer where it is
   * @return what is wrong or not proved, with the ways by which the item comes; absent if the
   *     assertion holds
   */
  public Optional<String> failure(String item, Answer answer) {
    List<Target> wrong = this == ABSENT ? answer.present() : answer.absent();
    if (!wrong.isEmpty()) {
      return Optional.of(
          item
              + (this == ABSENT ? " is on " : " is not on ")
              + triples(wrong)
              + ", but was asserted to be "
              + this
              + ":\n"
              + String.join("\n", answer.lines()));
    }
    if (!answer.unknown().isEmpty()) {
      return Optional.of(
          item
              + " was asserted to be "
              + this
              + ", which is not proved on "
              + triples(answer.unknown())
              + ":\n"
              + String.join("\n", answer.lines()));
    }
    return Optional.empty();
  }

  private static String triples(List<Target> targets) {
    return targets.stream().map(Target::triple).collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
