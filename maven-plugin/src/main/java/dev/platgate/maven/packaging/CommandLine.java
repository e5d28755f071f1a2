package dev.platgate.maven.packaging;

import dev.platgate.Target;
import dev.platgate.maven.spelling.TargetProperties;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The user properties of a build: those that were typed and, where the plugin is a core extension,
 * those that it set for the target of the build.
 */
final class CommandLine {
  private final Properties given;

  CommandLine(Properties given) {
    this.given = given;
  }

  /** Returns the properties that a build of a target alone would have. */
  Properties of(Target target) {
    Properties properties = with(target.triple());
    if (hasExtension()) {
      new TargetProperties(target).values().forEach(properties::putIfAbsent);
    }
    return properties;
  }

  /** Returns the properties that a build of all targets would have. */
  Properties ofAll() {
    return with(TargetProjects.ALL);
  }

  /** Returns those of {@link #of} that this build has not, or has otherwise. */
  Properties onlyOf(Target target) {
    Properties properties = of(target);
    given.forEach(properties::remove);
    return properties;
  }

  private Properties with(String target) {
    Properties properties = new Properties();
    properties.putAll(given);
    // Removing a property has no effect on Maven 4, setting it has.
    extended().forEach(properties::remove);
    properties.setProperty(TargetProjects.TARGET, target);
    return properties;
  }

  /** Returns what the extension set for the target of this build. */
  private Map<String, String> extended() {
    Optional<Target> own =
        Arrays.stream(Target.values())
            .filter(each -> each.triple().equals(given.getProperty(TargetProperties.TRIPLE)))
            .findFirst();
    return hasExtension() && own.isPresent() ? new TargetProperties(own.get()).values() : Map.of();
  }

  private boolean hasExtension() {
    return given.containsKey(TargetProperties.EXTENSION);
  }
}
