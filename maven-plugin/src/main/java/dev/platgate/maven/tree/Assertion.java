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
   * @return what is wrong, with the ways by which the item comes; absent if the assertion holds
   */
  public Optional<String> failure(String item, Answer answer) {
    List<Target> wrong = this == ABSENT ? answer.present() : answer.absent();
    if (wrong.isEmpty()) {
      return Optional.empty();
    }
    String targets = wrong.stream().map(Target::triple).collect(Collectors.joining(", "));
    return Optional.of(
        item
            + (this == ABSENT ? " is on " : " is not on ")
            + targets
            + ", but was asserted to be "
            + this
            + ":\n"
            + String.join("\n", answer.lines()));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
