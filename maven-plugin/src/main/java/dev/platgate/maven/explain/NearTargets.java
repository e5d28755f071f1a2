package dev.platgate.maven.explain;

import dev.platgate.Target;
import dev.platgate.processor.cfg.CfgKey;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds the smallest changes of a target after which it would be one of others. */
final class NearTargets {
  private static final List<CfgKey> AXES =
      List.of(CfgKey.TARGET_OS, CfgKey.TARGET_ENV, CfgKey.TARGET_ARCH, CfgKey.TARGET_ENDIAN);

  private static final String PREFIX = "target_";

  private final Target target;

  NearTargets(Target target) {
    this.target = target;
  }

  /**
   * Returns a line for each change: those that lead to a supported target, and those that lead to
   * another one of the catalog if they are smaller.
   */
  List<String> lines(Collection<Target> supported, Predicate<Target> anywhere) {
    List<Target> catalog =
        Arrays.stream(Target.values())
            .filter(anywhere)
            .filter(each -> !supported.contains(each))
            .toList();
    int toSupported = distance(supported);
    int toAny = distance(catalog);
    Map<String, List<Target>> changes = new LinkedHashMap<>();
    add(supported, toSupported, "", changes);
    if (toAny < toSupported) {
      add(catalog, toAny, " (not a supported target)", changes);
    }
    return changes.entrySet().stream()
        .map(each -> each.getKey().formatted(TargetSet.joined(each.getValue())))
        .toList();
  }

  private void add(
      Collection<Target> targets, int distance, String remark, Map<String, List<Target>> changes) {
    targets.stream()
        .filter(each -> differences(each).size() == distance)
        .sorted()
        .collect(
            Collectors.groupingBy(
                each -> "if " + change(each) + ": %s" + remark,
                LinkedHashMap::new,
                Collectors.toList()))
        .forEach(changes::put);
  }

  private int distance(Collection<Target> targets) {
    return targets.stream()
        .mapToInt(each -> differences(each).size())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private List<CfgKey> differences(Target other) {
    return AXES.stream().filter(key -> !key.valueOn(target).equals(key.valueOn(other))).toList();
  }

  private String change(Target other) {
    return differences(other).stream()
        .map(
            key -> {
              String value = key.valueOn(other);
              return key.toString().substring(PREFIX.length())
                  + " were "
                  + (value.isEmpty() ? "none" : value);
            })
        .collect(Collectors.joining(" and "));
  }
}
