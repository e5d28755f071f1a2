package dev.platgate.maven.explain;

import dev.platgate.Target;
import dev.platgate.processor.cfg.Cfg;
import dev.platgate.processor.cfg.CfgKey;
import java.util.ArrayList;
import java.util.List;

/** Prints a condition with what each part of it is on a target. */
final class ConditionTree {
  private final Target target;

  ConditionTree(Target target) {
    this.target = target;
  }

  /** Returns one line for each part, indented below the part that it belongs to. */
  List<String> lines(Cfg condition) {
    List<String> lines = new ArrayList<>();
    add(condition, "", lines);
    return lines;
  }

  private void add(Cfg condition, String indent, List<String> lines) {
    lines.add(indent + name(condition) + "  " + answer(condition));
    parts(condition).forEach(part -> add(part, indent + "  ", lines));
  }

  /** Returns the fewest parts that make a condition false here, with what is so instead. */
  List<String> reasons(Cfg condition) {
    if (condition.matches(target)) {
      return List.of();
    }
    if (condition instanceof Cfg.Not) {
      return List.of(condition + " is false");
    }
    List<Cfg> parts = parts(condition);
    return parts.isEmpty()
        ? List.of(condition + " is " + answer(condition))
        : parts.stream().flatMap(part -> reasons(part).stream()).toList();
  }

  private String answer(Cfg condition) {
    if (condition.matches(target)) {
      return "true";
    }
    if (condition instanceof Cfg.KeyValue pair) {
      return "false: " + value(pair.key());
    }
    return condition instanceof Cfg.Option ? "false: " + value(CfgKey.TARGET_FAMILY) : "false";
  }

  private String value(CfgKey key) {
    String value = key.valueOn(target);
    return value.isEmpty() ? "none" : value;
  }

  private static List<Cfg> parts(Cfg condition) {
    if (condition instanceof Cfg.All all) {
      return all.operands();
    }
    if (condition instanceof Cfg.Any any) {
      return any.operands();
    }
    return condition instanceof Cfg.Not not ? List.of(not.operand()) : List.of();
  }

  private static String name(Cfg condition) {
    if (condition instanceof Cfg.All) {
      return "all";
    }
    if (condition instanceof Cfg.Any) {
      return "any";
    }
    return condition instanceof Cfg.Not ? "not" : condition.toString();
  }
}
