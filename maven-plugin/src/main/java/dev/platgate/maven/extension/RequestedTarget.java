package dev.platgate.maven.extension;

import dev.platgate.Host;
import dev.platgate.Target;
import dev.platgate.maven.packaging.TargetProjects;
import dev.platgate.maven.spelling.TargetName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;

/** Finds the target that a command line asks for. */
final class RequestedTarget {
  private RequestedTarget() {}

  /**
   * Returns the target that a build is for.
   *
   * @param properties the properties of the command line
   * @param profiles the profiles of the command line
   * @param host the machine that builds, which counts only where the property is {@code host}
   * @return the target that the property {@code platgate.target} names or, without it, the one
   *     whose triple is the id of a profile; absent if nothing asks for one, or the property for
   *     all
   * @throws IllegalArgumentException if the name is of no target, or several targets are asked for
   */
  static Optional<Target> of(Properties properties, List<String> profiles, Supplier<Host> host) {
    List<Target> selected =
        Arrays.stream(Target.values()).filter(each -> profiles.contains(each.triple())).toList();
    String name = properties.getProperty(TargetProjects.TARGET);
    if (selected.size() > 1) {
      throw new IllegalArgumentException(
          "The profiles of %s are selected at once; a build has one target".formatted(selected));
    }
    if (name == null) {
      return selected.stream().findFirst();
    }
    Optional<Target> target =
        name.equals(TargetProjects.ALL)
            ? Optional.empty()
            : Optional.of(TargetName.parse(name, host));
    if (!selected.isEmpty() && !target.equals(Optional.of(selected.get(0)))) {
      throw new IllegalArgumentException(
          "%s is %s, but the profile %s is selected; leave out one of them"
              .formatted(TargetProjects.TARGET, name, selected.get(0)));
    }
    return target;
  }
}
