package dev.platgate.maven.packaging;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.artifact.resolver.filter.ArtifactFilter;
import org.apache.maven.artifact.resolver.filter.CumulativeScopeArtifactFilter;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;

/**
 * Runs what the POM of a target binds to a phase, so that its artifact is packaged by the same
 * plugins with the same configuration as in a build of this target alone.
 */
public final class TargetLifecycle {
  private final MavenSession session;
  private final BuildPluginManager plugins;
  private final List<MojoExecution> executions;

  /**
   * Plans the build of a project.
   *
   * @param session a session whose current project is that of the target
   * @param lifecycle Maven's own
   * @param plugins Maven's own
   * @throws PackagingException if a plugin cannot be resolved
   */
  public TargetLifecycle(
      MavenSession session, LifecycleExecutor lifecycle, BuildPluginManager plugins)
      throws PackagingException {
    this.session = session;
    this.plugins = plugins;
    try {
      this.executions = lifecycle.calculateExecutionPlan(session, "package").getMojoExecutions();
    } catch (Exception e) { // Maven declares ten, which all mean the same here.
      throw new PackagingException("the build cannot be planned: " + e.getMessage(), e);
    }
  }

  /**
   * Returns the compilation of the sources.
   *
   * @return the execution of the compiler plugin
   * @throws PackagingException if there is none
   */
  public MojoExecution compilation() throws PackagingException {
    return executions.stream()
        .filter(each -> each.getArtifactId().equals("maven-compiler-plugin"))
        .filter(each -> each.getGoal().equals("compile"))
        .findFirst()
        .orElseThrow(
            () -> new PackagingException("the maven-compiler-plugin has no goal compile here"));
  }

  /**
   * Runs what is bound to some phases, in the order of the build. Goals that fork a build, to which
   * classes must be compiled again, are left out.
   *
   * @param phases the names of the phases
   * @param except the artifact of the plugin that does not run
   * @throws PackagingException if one fails
   */
  public void run(Set<String> phases, String except) throws PackagingException {
    for (MojoExecution each : executions) {
      boolean isWanted =
          phases.contains(each.getLifecyclePhase()) && !each.getArtifactId().equals(except);
      if (isWanted && !each.getMojoDescriptor().isForking()) {
        run(each);
      }
    }
  }

  /**
   * Runs a goal wherever the POM binds it, in the order of the build.
   *
   * @param plugin the artifact of the plugin
   * @param goal the goal
   * @throws PackagingException if it fails
   */
  public void runGoal(String plugin, String goal) throws PackagingException {
    for (MojoExecution each : executions) {
      if (each.getArtifactId().equals(plugin) && each.getGoal().equals(goal)) {
        run(each);
      }
    }
  }

  private void run(MojoExecution execution) throws PackagingException {
    session.getCurrentProject().setArtifactFilter(filter(execution.getMojoDescriptor()));
    try {
      plugins.executeMojo(session, execution);
    } catch (Exception e) { // Maven declares four, and plugins throw more.
      throw new PackagingException(execution + " failed: " + e.getMessage(), e);
    }
  }

  /** Returns what admits the artifacts that a goal asks for, as Maven has it. */
  private static ArtifactFilter filter(MojoDescriptor goal) {
    List<String> scopes =
        Stream.of(goal.getDependencyCollectionRequired(), goal.getDependencyResolutionRequired())
            .filter(scope -> scope != null && !scope.isEmpty())
            .toList();
    return scopes.isEmpty() ? artifact -> false : new CumulativeScopeArtifactFilter(scopes);
  }
}
