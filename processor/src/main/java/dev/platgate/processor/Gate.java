package dev.platgate.processor;

import dev.platgate.Target;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A set of targets. The catalog is small, so that every question about gates is a bit operation:
 * implication is subset, overlap is intersection, dead is empty.
 *
 * @param bits one bit per target, numbered by ordinal
 */
public record Gate(long bits) {
  private static final int SHORT_LIST = 3;

  /** The gate of an element that exists on no target. */
  public static final Gate NEVER = new Gate(0);

  /** The gate of an element that exists on every target of the catalog. */
  public static final Gate EVERYWHERE = where(target -> true);

  @SuppressWarnings("EnumOrdinal") // The bits are never stored: they mean nothing to another run.
  static Gate of(Target target) {
    return new Gate(1L << target.ordinal());
  }

  /**
   * Returns the targets that meet a condition.
   *
   * @param condition the condition
   * @return the set of targets
   */
  public static Gate where(Predicate<Target> condition) {
    return Arrays.stream(Target.values()).filter(condition).map(Gate::of).reduce(NEVER, Gate::or);
  }

  /**
   * Returns the targets that two gates share.
   *
   * @param other the other gate
   * @return the intersection
   */
  public Gate and(Gate other) {
    return new Gate(bits & other.bits);
  }

  /**
   * Returns the targets of either gate.
   *
   * @param other the other gate
   * @return the union
   */
  public Gate or(Gate other) {
    return new Gate(bits | other.bits);
  }

  /**
   * Returns the targets of this gate that another one lacks.
   *
   * @param other the gate to take away
   * @return the difference
   */
  public Gate minus(Gate other) {
    return new Gate(bits & ~other.bits);
  }

  /**
   * Returns the targets that this gate lacks.
   *
   * @return the complement
   */
  public Gate not() {
    return EVERYWHERE.minus(this);
  }

  /**
   * Tells whether no target is left.
   *
   * @return whether this gate is never true
   */
  public boolean isEmpty() {
    return bits == 0;
  }

  /**
   * Tells whether the element exists on a target.
   *
   * @param target the target
   * @return whether this gate holds there
   */
  public boolean contains(Target target) {
    return (bits & of(target).bits) != 0;
  }

  List<Target> targets() {
    return Arrays.stream(Target.values()).filter(this::contains).toList();
  }

  /** Names all targets, in the order of the catalog. */
  @Override
  public String toString() {
    return isEmpty()
        ? "no target"
        : targets().stream().map(Target::triple).collect(Collectors.joining(", "));
  }

  /** Names at most three targets and counts the others, as in {@code "a, b, c and 4 more"}. */
  String summary() {
    List<Target> targets = targets();
    if (targets.size() <= SHORT_LIST + 1) {
      return toString();
    }
    String first =
        targets.stream().limit(SHORT_LIST).map(Target::triple).collect(Collectors.joining(", "));
    return first + " and " + (targets.size() - SHORT_LIST) + " more";
  }
}
