package dev.platgate.maven.verify;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;

/**
 * A resolved dependency.
 *
 * @param module the module
 * @param scope its scope
 * @param file its jar, or the folder of its classes
 * @param trail who brings it, from the project on
 */
record Dependency(Module module, String scope, Path file, String trail) {

  static Dependency of(Artifact artifact) {
    List<String> trail = Optional.ofNullable(artifact.getDependencyTrail()).orElse(List.of());
    return new Dependency(
        new Module(artifact.getGroupId(), artifact.getArtifactId()),
        Optional.ofNullable(artifact.getScope()).orElse("compile"),
        artifact.getFile().toPath(),
        "brought by " + String.join(" > ", trail));
  }

  boolean isAtRunTime() {
    return scope.equals("compile") || scope.equals("runtime");
  }

  /** Tells whether something else has it at run time, such as an application server. */
  boolean isProvided() {
    return scope.equals("provided") || scope.equals("system");
  }
}
