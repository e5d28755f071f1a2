package dev.platgate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds a target by any of its names. All tables are matched exactly. */
final class TargetNames {
  private TargetNames() {}

  static Target parse(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    for (Target target : Target.values()) {
      if (target.triple().equals(wanted)) {
        return target;
      }
    }
    Map<String, Target> aliases = aliases();
    Target target = aliases.get(wanted);
    if (target == null) {
      throw new IllegalArgumentException(unknown(name, wanted, aliases));
    }
    return target;
  }

  /** Every name but the triples; two targets that shared one would be a bug of this class. */
  static Map<String, Target> aliases() {
    Map<String, Target> aliases = new TreeMap<>();
    for (Target target : Target.values()) {
      for (String alias : aliases(target)) {
        Target other = aliases.put(alias, target);
        if (other != null && other != target) {
          throw new IllegalStateException(alias + " names both " + other + " and " + target);
        }
      }
    }
    return aliases;
  }

  private static List<String> aliases(Target target) {
    List<String> names = new ArrayList<>();
    for (String arch : Spellings.processor(target)) {
      for (String os : Spellings.of(target.os())) {
        for (String separator : List.of("-", "_", "/")) {
          if (target.env() != Env.MUSL) {
            names.add(os + separator + arch);
          }
          if (target.env() != Env.NONE) {
            String env = target.env().cfgName();
            names.add(String.join(separator, os, env, arch));
            names.add(String.join(separator, os, arch, env));
          }
        }
      }
    }
    if (target.os() == Os.LINUX) {
      String abi = target.triple().substring(target.triple().lastIndexOf('-'));
      for (String arch : Spellings.debian(target)) {
        names.add(arch + "-linux" + abi);
      }
    }
    Spellings.lwjgl(target).ifPresent(names::add);
    return names;
  }

  private static String unknown(String name, String wanted, Map<String, Target> aliases) {
    return "unknown target '%s'%s Known targets: %s."
        .formatted(name, reason(wanted, aliases), triples(Arrays.asList(Target.values())));
  }

  private static String reason(String wanted, Map<String, Target> aliases) {
    if (wanted.startsWith("${")) {
      return ": this property has no value; set it, as -Dplatgate.target=<target> does.";
    }
    List<Target> fitting = Spellings.matching(wanted);
    if (!fitting.isEmpty()) {
      return ": it names a part of a platform, which fits " + triples(fitting) + ".";
    }
    String impossible =
        Spellings.isImpossible(wanted) ? ": no known platform combines these parts" : "";
    List<String> near = nearest(wanted, aliases);
    return near.isEmpty()
        ? impossible + "."
        : impossible + "; did you mean " + String.join(" or ", near) + "?";
  }

  private static String triples(List<Target> targets) {
    return targets.stream().map(Target::triple).collect(Collectors.joining(", "));
  }

  private static List<String> nearest(String wanted, Map<String, Target> aliases) {
    List<String> names = new ArrayList<>();
    for (Target target : Target.values()) {
      names.add(target.triple());
    }
    names.addAll(aliases.keySet());
    return NearMiss.of(wanted, names);
  }
}
