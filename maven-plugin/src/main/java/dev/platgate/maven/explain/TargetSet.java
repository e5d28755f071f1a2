package dev.platgate.maven.explain;

import dev.platgate.Target;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Prints sets of targets, the shorter way round. */
final class TargetSet {
  private final List<Target> supported;

  TargetSet(List<Target> supported) {
    this.supported = supported;
  }

  /** Prints targets, all of which are supported. */
  String text(Collection<Target> targets) {
    List<Target> others = supported.stream().filter(each -> !targets.contains(each)).toList();
    if (targets.isEmpty()) {
      return "no target";
    }
    if (others.isEmpty()) {
      return "all targets";
    }
    return others.size() * 2 < supported.size()
        ? "all targets but " + joined(others)
        : joined(supported.stream().filter(targets::contains).toList());
  }

  /** Prints targets of any kind. */
  static String joined(Collection<Target> targets) {
    return targets.stream().map(Target::triple).collect(Collectors.joining(", "));
  }
}
