package dev.platgate.processor;

import dev.platgate.Arch;
import dev.platgate.Env;
import dev.platgate.Os;
import dev.platgate.Target;
import dev.platgate.processor.cfg.CfgParser;
import dev.platgate.processor.cfg.CfgProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Reads one {@code @Platform}. */
final class PlatformReader {
  private final Report report;

  PlatformReader(Report report) {
    this.report = report;
  }

  /** Returns the targets it matches; after a mistake, as if what is wrong were left out. */
  Gate read(Element element, Annotation platform) {
    Gate gate = match(element, platform, "Platform").orElse(Gate.EVERYWHERE).and(cfg(platform));
    if (gate.isEmpty()) {
      report.add(Message.IMPOSSIBLE_GATE, platform.origin(), element, conditions(platform));
      return Gate.EVERYWHERE;
    }
    if (rejectEmpty(platform, "not", "Platform")) {
      return gate;
    }
    for (Annotation excluded : platform.nested("not")) {
      gate = gate.minus(match(element, excluded, "Platform.Match").orElse(Gate.NEVER));
    }
    return gate;
  }

  /** Returns the targets on which a third-party module is there; after a mistake, all. */
  Gate dependency(String module, Annotation dependency) {
    Gate on =
        rejectEmpty(dependency, "on", "PlatformDependency")
            ? Gate.EVERYWHERE
            : dependency.nested("on").stream()
                .map(each -> match(module, each, "Platform.Match").orElse(Gate.EVERYWHERE))
                .reduce(Gate::or)
                .orElse(Gate.EVERYWHERE);
    Gate gate = on.and(cfg(dependency));
    if (gate.isEmpty()) {
      report.add(Message.IMPOSSIBLE_GATE, dependency.origin(), module, "what on and cfg ask for");
      return Gate.EVERYWHERE;
    }
    return gate;
  }

  private Gate cfg(Annotation platform) {
    Optional<AnnotationValue> condition = platform.explicit("cfg");
    if (condition.isEmpty()) {
      return Gate.EVERYWHERE;
    }
    String text = String.valueOf(condition.get().getValue());
    CfgParser.Result result = CfgParser.parse(text);
    for (CfgProblem problem : result.problems()) {
      Origin origin = platform.origin().at(condition.get());
      report.add(Message.INVALID_CFG, origin, problem.render(text));
    }
    return result
        .expression()
        .map(expression -> Gate.where(expression::matches))
        .orElse(Gate.EVERYWHERE);
  }

  /** Returns the targets of each value that is named. */
  static List<Gate> claims(Annotation platform) {
    List<Gate> claims = new ArrayList<>();
    platform.constants("os", Os.class).forEach(os -> claims.add(where(Target::os, os)));
    platform.constants("env", Env.class).forEach(env -> claims.add(where(Target::env, env)));
    platform.constants("arch", Arch.class).forEach(arch -> claims.add(where(Target::arch, arch)));
    return claims;
  }

  private static <E> Gate where(Function<Target, E> part, E value) {
    return Gate.where(target -> part.apply(target).equals(value));
  }

  /** Returns the targets that match, absent after a mistake. */
  private Optional<Gate> match(Object gated, Annotation match, String annotation) {
    Gate gate =
        axis(match, "os", Os.class, Target::os, annotation)
            .and(axis(match, "env", Env.class, Target::env, annotation))
            .and(axis(match, "arch", Arch.class, Target::arch, annotation));
    if (gate.isEmpty()) {
      report.add(Message.IMPOSSIBLE_GATE, match.origin(), gated, conditions(match));
      return Optional.empty();
    }
    return Optional.of(gate);
  }

  private <E extends Enum<E>> Gate axis(
      Annotation match, String member, Class<E> type, Function<Target, E> part, String annotation) {
    if (rejectEmpty(match, member, annotation)) {
      return Gate.EVERYWHERE;
    }
    List<E> wanted = match.constants(member, type);
    return wanted.isEmpty()
        ? Gate.EVERYWHERE
        : Gate.where(target -> wanted.contains(part.apply(target)));
  }

  /** Tells whether a list that matches nothing was written out, which is an error. */
  boolean rejectEmpty(Annotation annotation, String member, String name) {
    boolean empty = annotation.explicit(member).isPresent() && annotation.list(member).isEmpty();
    if (empty) {
      Origin origin = annotation.origin().at(annotation.explicit(member).orElseThrow());
      report.add(Message.EMPTY_MEMBER, origin, member, name);
    }
    return empty;
  }

  private static String conditions(Annotation match) {
    return match.mirror().getElementValues().entrySet().stream()
        .filter(entry -> !entry.getKey().getSimpleName().contentEquals("not"))
        .map(entry -> entry.getKey().getSimpleName() + " = " + value(match, entry))
        .collect(Collectors.joining(" and "));
  }

  private static String value(
      Annotation match, Map.Entry<? extends Element, ? extends AnnotationValue> entry) {
    if (entry.getValue().getValue() instanceof String text) {
      return text;
    }
    return match.list(entry.getKey().getSimpleName().toString()).stream()
        .map(value -> value.getValue() instanceof Element named ? named.getSimpleName() : "?")
        .collect(Collectors.joining("|"));
  }
}
