package dev.platgate.maven.verify;

import dev.platgate.Target;
import dev.platgate.maven.packaging.PackagingException;
import dev.platgate.maven.packaging.TargetProjects;
import dev.platgate.maven.program.Program;
import dev.platgate.maven.report.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/** Verifies what a project has packaged for each target, with its run-time dependencies. */
public final class ProjectVerifier {
  private final Settings settings;
  private final Absences absences;
  private final Allowed allowed;
  private final Dangling dangling;
  private final TargetProjects projects;
  private final Consumer<String> log;

  /**
   * Makes a verifier.
   *
   * @param settings how it verifies; its target, if it has one, is the only one to be verified
   * @param projects reads the project for each target
   * @param log takes what came of it, and how much was verified
   * @throws VerificationException if a setting is unknown
   */
  public ProjectVerifier(Settings settings, TargetProjects projects, Consumer<String> log)
      throws VerificationException {
    this.settings = settings;
    this.absences = Absences.parse(settings.absent());
    this.allowed = Allowed.parse(settings.allow());
    this.dangling = Dangling.parse(settings.dangling());
    this.projects = projects;
    this.log = log;
  }

  /**
   * Verifies the artifacts of a project.
   *
   * @param project the project
   * @param program what its compile says of it
   * @return all that is found, in a stable order; what is allowed is a note
   * @throws IOException if the file system fails
   * @throws PackagingException if the project cannot be read for a target
   * @throws VerificationException if there is nothing to verify, or the target is none of the
   *     project
   */
  public List<Finding> verify(MavenProject project, Program program)
      throws IOException, PackagingException, VerificationException {
    List<Target> targets = targets(program);
    Map<Target, MavenProject> ofTargets = new EnumMap<>(Target.class);
    Set<Module> atRunTime = new HashSet<>();
    for (Target target : program.targets()) {
      ofTargets.put(target, projects.of(project, target));
      dependencies(ofTargets.get(target)).stream()
          .filter(Dependency::isAtRunTime)
          .forEach(each -> atRunTime.add(each.module()));
    }
    Findings findings = new Findings(allowed);
    for (Target target : targets) {
      MavenProject ofTarget = Objects.requireNonNull(ofTargets.get(target));
      Path artifact = artifact(project, ofTarget, target);
      findings.of(Optional.of(target));
      verify(artifact, dependencies(ofTarget), atRunTime, program, target, findings);
    }
    if (targets.size() == program.targets().size()) {
      findings.of(Optional.empty());
      findings.from(Optional.empty());
      allowed.reportUnused(findings);
    }
    return findings.sorted();
  }

  private List<Target> targets(Program program) throws VerificationException {
    Optional<Target> only = settings.target();
    if (only.isEmpty()) {
      return program.targets();
    }
    if (!program.targets().contains(only.get())) {
      throw new VerificationException(
          "the project does not support " + only.get() + ", only " + program.targets());
    }
    return List.of(only.get());
  }

  /**
   * Verifies one target.
   *
   * @param atRunTime the modules that some target has at run time: where another has one of them as
   *     provided, that is to say that it lacks it, and not that something else provides it
   */
  private void verify(
      Path artifact,
      List<Dependency> dependencies,
      Set<Module> atRunTime,
      Program program,
      Target target,
      Findings findings)
      throws IOException, VerificationException {
    Absences all = absences.with(TargetAbsences.of(program, target));
    Verification verification =
        new Verification(
            Question.of(Optional.of(target), all, settings.pageSize(), dangling)
                .of(program.classes()),
            findings);
    verification.knowClassPath();
    DependencyCheck check = new DependencyCheck(program, target, absences);
    check.check(dependencies, findings);
    List<Input> inputs = new ArrayList<>();
    for (Dependency each : dependencies) {
      // What may not be there is one finding, and not one for each of its classes.
      boolean isAssumed =
          each.isAtRunTime()
              ? check.isExcluded(each)
              : each.isProvided() && !atRunTime.contains(each.module());
      if (each.isAtRunTime() || isAssumed) {
        Input.Role role = isAssumed ? Input.Role.ASSUMED : Input.Role.RESOLVED;
        inputs.add(new Input(each.file(), role, Optional.of(each.trail())));
      }
    }
    inputs.add(Input.given(artifact));
    verification.read(inputs);
    verification.finish();
    log.accept(target + ": " + verification.verdict());
  }

  private static List<Dependency> dependencies(MavenProject project) {
    return project.getArtifacts().stream()
        .filter(each -> each.getArtifactHandler().isAddedToClasspath())
        .map(Dependency::of)
        .toList();
  }

  /** Returns what this build has attached for the target, or an earlier one has left. */
  private static Path artifact(MavenProject project, MavenProject ofTarget, Target target)
      throws VerificationException {
    Artifact main = ofTarget.getArtifact();
    for (Artifact each : project.getAttachedArtifacts()) {
      if (target.triple().equals(each.getClassifier()) && each.getType().equals(main.getType())) {
        return each.getFile().toPath();
      }
    }
    Path built =
        Path.of(
            ofTarget.getBuild().getDirectory(),
            ofTarget.getBuild().getFinalName() + "." + main.getArtifactHandler().getExtension());
    if (!Files.exists(built)) {
      throw new VerificationException(
          "there is no artifact for "
              + target
              + ": platgate:package has attached none, and there is no "
              + built
              + "; run the goals together, as in mvn package platgate:verify, or say"
              + " -Dplatgate.artifact");
    }
    return built;
  }
}
