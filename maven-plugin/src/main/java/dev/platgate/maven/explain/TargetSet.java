package dev.platgate.maven.explain;

import dev.platgate.Target;
import dev.platgate.maven.program.TargetSubset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Prints sets of targets. */
final class TargetSet {
  private final List<Target> supported;

  TargetSet(List<Target> supported) {
    this.supported = supported;
  }

  /** Prints targets, all of which are supported. */
  String text(Collection<Target> targets) {
    TargetSubset subset = TargetSubset.of(targets, supported);
    return switch (subset.kind()) {
      case NONE -> "no target";
      case ALL -> "all targets";
      case ALL_BUT -> "all targets but " + joined(subset.named());
      case ONLY -> joined(subset.named());
    };
  }

  /** Prints targets of any kind. */
  static String joined(Collection<Target> targets) {
    return targets.stream().map(Target::triple).collect(Collectors.joining(", "));
  }
}
