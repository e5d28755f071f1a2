package dev.platgate.processor.cfg;

import dev.platgate.Target;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A condition on a target, such as {@code all(unix, not(target_env = "musl"))}.
 *
 * <p>What {@link #toString()} prints, {@link CfgParser} reads back as an equal condition, unless it
 * is beyond the parser's limits.
 *
 * @since 0.1.0
 */
public sealed interface Cfg {
  /**
   * Tells whether this condition holds on a platform.
   *
   * @param target the platform
   * @return whether it holds there
   */
  boolean matches(Target target);

  /**
   * Prints this condition as Rust writes it.
   *
   * @return the condition on one line
   */
  @Override
  String toString();

  /**
   * Holds where all of its operands hold, and everywhere without any.
   *
   * @param operands the conditions, in the order of the text
   * @since 0.1.0
   */
  record All(List<Cfg> operands) implements Cfg {
    /**
     * Keeps a copy of the operands.
     *
     * @param operands the conditions
     */
    public All {
      operands = List.copyOf(operands);
    }

    @Override
    public boolean matches(Target target) {
      return operands.stream().allMatch(operand -> operand.matches(target));
    }

    @Override
    public String toString() {
      return operands.stream().map(Cfg::toString).collect(Collectors.joining(", ", "all(", ")"));
    }
  }

  /**
   * Holds where at least one of its operands holds, and nowhere without any.
   *
   * @param operands the conditions, in the order of the text
   * @since 0.1.0
   */
  record Any(List<Cfg> operands) implements Cfg {
    /**
     * Keeps a copy of the operands.
     *
     * @param operands the conditions
     */
    public Any {
      operands = List.copyOf(operands);
    }

    @Override
    public boolean matches(Target target) {
      return operands.stream().anyMatch(operand -> operand.matches(target));
    }

    @Override
    public String toString() {
      return operands.stream().map(Cfg::toString).collect(Collectors.joining(", ", "any(", ")"));
    }
  }

  /**
   * Holds where its operand does not.
   *
   * @param operand the condition to negate
   * @since 0.1.0
   */
  record Not(Cfg operand) implements Cfg {
    @Override
    public boolean matches(Target target) {
      return !operand.matches(target);
    }

    @Override
    public String toString() {
      return "not(" + operand + ")";
    }
  }

  /**
   * {@code true} or {@code false}: holds everywhere or nowhere.
   *
   * @param value whether it holds
   * @since 0.1.0
   */
  record Literal(boolean value) implements Cfg {
    @Override
    public boolean matches(Target target) {
      return value;
    }

    @Override
    public String toString() {
      return String.valueOf(value);
    }
  }

  /**
   * {@code unix} or {@code windows}: short for {@code target_family = "unix"} and so on.
   *
   * @param name a value of {@code target_family}
   * @since 0.1.0
   */
  record Option(String name) implements Cfg {
    /**
     * Rejects a name that is no family.
     *
     * @param name a value of {@code target_family}
     */
    public Option {
      CfgKey.TARGET_FAMILY.require(name);
    }

    @Override
    public boolean matches(Target target) {
      return CfgKey.TARGET_FAMILY.valueOn(target).equals(name);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * {@code key = "value"}: holds where the key has that value.
   *
   * @param key what is compared
   * @param value a value that the key has on a platform of the catalog
   * @since 0.1.0
   */
  record KeyValue(CfgKey key, String value) implements Cfg {
    /**
     * Rejects a value that the key has on no platform.
     *
     * @param key what is compared
     * @param value a value of that key
     */
    public KeyValue {
      key.require(value);
    }

    @Override
    public boolean matches(Target target) {
      return key.valueOn(target).equals(value);
    }

    @Override
    public String toString() {
      return key + " = \"" + value + "\"";
    }
  }
}
