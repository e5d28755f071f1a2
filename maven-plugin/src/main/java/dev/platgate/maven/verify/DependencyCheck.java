package dev.platgate.maven.verify;

import dev.platgate.Target;
import dev.platgate.maven.program.GatedDependency;
import dev.platgate.maven.program.Program;
import dev.platgate.maven.report.Finding;
import dev.platgate.maven.report.Kind;
import dev.platgate.maven.report.Level;
import java.util.List;
import java.util.Optional;

/** Compares the dependencies of a target with those that the program says it has. */
final class DependencyCheck {
  private static final String POM = "pom.xml";

  private final Program program;
  private final Target target;
  private final Absences absences;

  /**
   * Makes a check.
   *
   * @param absences what else must be absent than what the program says
   */
  DependencyCheck(Program program, Target target, Absences absences) {
    this.program = program;
    this.target = target;
    this.absences = absences;
  }

  /** Tells whether a dependency may not be on the run-time class path. */
  boolean isExcluded(Dependency dependency) {
    return whyExcluded(dependency).isPresent();
  }

  private Optional<String> whyExcluded(Dependency dependency) {
    return gate(dependency)
        .filter(each -> !each.targets().contains(target))
        .map(
            each ->
                target
                    + " lacks "
                    + each.module()
                    + "; give it the scope provided in the profile of that target")
        .or(
            () ->
                absences
                    .ofModule(dependency.module())
                    .map(absence -> absence.reason() + "; exclude it on this target"));
  }

  private Optional<GatedDependency> gate(Dependency dependency) {
    return program.dependencies().stream()
        .filter(each -> each.module().equals(dependency.module().toString()))
        .findFirst();
  }

  void check(List<Dependency> dependencies, Findings findings) {
    for (Dependency each : dependencies) {
      Optional<String> why = whyExcluded(each);
      if (each.isAtRunTime() && why.isPresent()) {
        findings.add(
            new Finding(
                Kind.DEPENDENCY,
                Level.ERROR,
                String.valueOf(each.file().getFileName()),
                "is on the run-time class path",
                why.get(),
                Optional.of(each.trail())));
      }
    }
    for (GatedDependency gate : program.dependencies()) {
      if (gate.targets().contains(target)) {
        checkPresence(gate, dependencies, findings);
      }
    }
  }

  private void checkPresence(
      GatedDependency gate, List<Dependency> dependencies, Findings findings) {
    List<Dependency> found =
        dependencies.stream()
            .filter(each -> each.module().toString().equals(gate.module()))
            .toList();
    if (found.stream().noneMatch(Dependency::isAtRunTime)) {
      findings.add(
          new Finding(
              Kind.DRIFT,
              Level.ERROR,
              POM,
              found.isEmpty()
                  ? "has no dependency on " + gate.module()
                  : "has " + gate.module() + " with the scope " + found.get(0).scope(),
              "the program uses it on "
                  + target
                  + "; give it the scope compile or runtime in the profile of that target",
              Optional.empty()));
    }
  }
}
