package dev.platgate.processor;

import dev.platgate.Arch;
import dev.platgate.Env;
import dev.platgate.Os;
import dev.platgate.processor.cfg.CfgKey;
import dev.platgate.processor.cfg.CfgParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes annotations without mistakes in the language of {@code cfg}. */
final class Expressions {
  private Expressions() {}

  /** Writes a {@code @Platform}. */
  static String platform(Annotation platform) {
    List<String> parts = new ArrayList<>(match(platform));
    platform
        .explicit("cfg")
        .flatMap(cfg -> CfgParser.parse(String.valueOf(cfg.getValue())).expression())
        .ifPresent(cfg -> parts.add(cfg.toString()));
    for (Annotation excluded : platform.nested("not")) {
      parts.add("not(" + all(match(excluded)) + ")");
    }
    return all(parts);
  }

  /** Joins conditions that must all hold. */
  static String all(List<String> parts) {
    return parts.size() == 1 ? parts.get(0) : "all(" + String.join(", ", parts) + ")";
  }

  /** Joins conditions of which one must hold. */
  static String any(List<String> parts) {
    return parts.size() == 1 ? parts.get(0) : "any(" + String.join(", ", parts) + ")";
  }

  private static List<String> match(Annotation match) {
    List<String> parts = new ArrayList<>();
    axis(match, "os", Os.class, CfgKey.TARGET_OS, Os::cfgName).ifPresent(parts::add);
    axis(match, "env", Env.class, CfgKey.TARGET_ENV, Env::cfgName).ifPresent(parts::add);
    axis(match, "arch", Arch.class, CfgKey.TARGET_ARCH, Arch::cfgName).ifPresent(parts::add);
    return parts;
  }

  private static <E extends Enum<E>> Optional<String> axis(
      Annotation match, String member, Class<E> type, CfgKey key, Function<E, String> name) {
    List<String> values =
        match.constants(member, type).stream()
            .map(value -> key + " = \"" + name.apply(value) + "\"")
            .toList();
    return values.isEmpty() ? Optional.empty() : Optional.of(any(values));
  }
}
