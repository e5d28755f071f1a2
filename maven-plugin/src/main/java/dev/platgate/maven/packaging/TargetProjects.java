package dev.platgate.maven.packaging;

import dev.platgate.Target;
import dev.platgate.maven.spelling.TargetProperties;
import java.io.File;
import java.util.List;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.DefaultProjectBuildingRequest;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;
import org.apache.maven.project.ProjectBuildingException;
import org.apache.maven.project.ProjectBuildingRequest;
import org.apache.maven.project.ProjectBuildingResult;

/**
 * Reads a POM as {@code -Dplatgate.target=T} has it read: with the profiles, properties and
 * dependencies of that target.
 */
public final class TargetProjects {
  /** The property that selects a target. */
  public static final String TARGET = "platgate.target";

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
    ProjectBuildingRequest request =
        new DefaultProjectBuildingRequest(session.getProjectBuildingRequest());
    Properties properties = new Properties();
    properties.putAll(request.getUserProperties());
    say(target, properties);
    request.setUserProperties(properties);
    request.setProject(null);
    request.setResolveDependencies(true);
    File pom = project.getFile();
    try {
      ProjectBuildingResult result = builder.build(pom, request);
      List<?> unresolved = result.getDependencyResolutionResult().getUnresolvedDependencies();
      if (!unresolved.isEmpty()) {
        throw new PackagingException(
            "these dependencies of " + target + " cannot be resolved: " + unresolved);
      }
      // For what asks the project and not the POM, such as filtered resources.
      say(target, result.getProject().getProperties());
      return result.getProject();
    } catch (ProjectBuildingException e) {
      throw new PackagingException(
          "the POM cannot be read for " + target + ": " + e.getMessage(), e);
    }
  }

  private static void say(Target target, Properties properties) {
    new TargetProperties(target).replaceIn(properties);
    properties.setProperty(TARGET, target.triple());
  }
}
