package dev.platgate.maven.packaging;

import dev.platgate.Target;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.DefaultProjectBuildingRequest;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;
import org.apache.maven.project.ProjectBuildingException;
import org.apache.maven.project.ProjectBuildingRequest;
import org.apache.maven.project.ProjectBuildingResult;
import org.eclipse.aether.graph.Dependency;

/**
 * Reads a POM as {@code -Dplatgate.target=T} has it read: with the profiles, properties and
 * dependencies of that target.
 */
public final class TargetProjects {
  /** The property that selects a target. */
  public static final String TARGET = "platgate.target";

  /** The value of the property that selects all targets. */
  public static final String ALL = "all";

  private final MavenSession session;
  private final ProjectBuilder builder;

  /**
   * Reads for a session.
   *
   * @param session the running build
   * @param builder Maven's own
   */
  public TargetProjects(MavenSession session, ProjectBuilder builder) {
    this.session = session;
    this.builder = builder;
  }

  /**
   * Reads the POM of a project for a target, and resolves its dependencies.
   *
   * @param project the project
   * @param target the target
   * @return the project for that target
   * @throws PackagingException if that fails, or a dependency cannot be resolved
   */
  public MavenProject of(MavenProject project, Target target) throws PackagingException {
    ProjectBuildingResult result = build(project, commandLine().of(target), true);
    List<String> problems = problems(result.getDependencyResolutionResult());
    if (!problems.isEmpty()) {
      throw new PackagingException(
          "the dependencies of " + target + " cannot be resolved:\n" + String.join("\n", problems));
    }
    // For what asks the project and not the POM, such as filtered resources.
    result.getProject().getProperties().putAll(commandLine().onlyOf(target));
    return result.getProject();
  }

  /**
   * Reads the POM of a project for a target, and resolves nothing.
   *
   * @param project the project
   * @param target the target
   * @return the project for that target
   * @throws PackagingException if that fails
   */
  public MavenProject unresolved(MavenProject project, Target target) throws PackagingException {
    return build(project, commandLine().of(target), false).getProject();
  }

  /**
   * Reads the POM of a project for a build of all targets, and resolves nothing.
   *
   * @param project the project
   * @return the project for all targets, if its POM packages them from one compile
   * @throws PackagingException if that fails
   */
  public MavenProject ofAll(MavenProject project) throws PackagingException {
    return build(project, commandLine().ofAll(), false).getProject();
  }

  /**
   * Reads the POM of a project as this build has read it, without what plugins have changed since.
   *
   * @param project the project
   * @return the project as it was at first
   * @throws PackagingException if that fails
   */
  public MavenProject again(MavenProject project) throws PackagingException {
    return build(project, new DefaultProjectBuildingRequest(session.getProjectBuildingRequest()))
        .getProject();
  }

  /**
   * Checks that nobody asks for one target by the profile of its name, as the main artifact, which
   * has the classes of all targets, would pass for that of the target.
   *
   * @throws PackagingException if such a profile is active
   */
  void requireAll() throws PackagingException {
    for (String each : session.getProjectBuildingRequest().getActiveProfileIds()) {
      if (isOfTarget(each) && !each.equals(ALL)) {
        throw new PackagingException(
            "-P "
                + each
                + " asks for one target, but the classes are compiled for all. Ask with"
                + " -Dplatgate.target="
                + each
                + ", or have <activeByDefault> turn the profile of all targets on.");
      }
    }
  }

  private ProjectBuildingResult build(MavenProject project, Properties properties, boolean resolves)
      throws PackagingException {
    ProjectBuildingRequest request =
        new DefaultProjectBuildingRequest(session.getProjectBuildingRequest());
    request.setUserProperties(properties);
    request.setActiveProfileIds(
        request.getActiveProfileIds().stream().filter(id -> !isOfTarget(id)).toList());
    request.setResolveDependencies(resolves);
    return build(project, request);
  }

  private ProjectBuildingResult build(MavenProject project, ProjectBuildingRequest request)
      throws PackagingException {
    request.setProject(null);
    // Not the file of the project, which plugins that pack dependencies replace.
    File pom = project.getModel().getPomFile();
    try {
      return builder.build(pom, request);
    } catch (ProjectBuildingException e) {
      String target = request.getUserProperties().getProperty(TARGET, ALL);
      throw new PackagingException(
          "the POM cannot be read for " + target + ": " + e.getMessage(), e);
    }
  }

  /** Returns a line for each dependency that is not there, and for what hides them all. */
  private static List<String> problems(DependencyResolutionResult result) {
    List<String> problems = new ArrayList<>();
    result.getCollectionErrors().forEach(each -> problems.add(String.valueOf(each.getMessage())));
    for (Dependency each : result.getUnresolvedDependencies()) {
      problems.add(
          result.getResolutionErrors(each).stream()
              .map(cause -> ": " + cause.getMessage())
              .collect(Collectors.joining("", each.toString(), "")));
    }
    return problems;
  }

  private CommandLine commandLine() {
    return new CommandLine(session.getProjectBuildingRequest().getUserProperties());
  }

  private static boolean isOfTarget(String profile) {
    return profile.equals(ALL)
        || Arrays.stream(Target.values()).anyMatch(each -> each.triple().equals(profile));
  }
}
