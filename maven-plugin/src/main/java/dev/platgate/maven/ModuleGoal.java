package dev.platgate.maven;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/**
 * Runs the goal that is running for another module of the build, as that module configures it.
 * Maven itself runs a goal that needs no project once, for all modules together.
 */
final class ModuleGoal {
  private final MavenSession session;
  private final MojoExecution running;
  private final LifecycleExecutor lifecycle;
  private final BuildPluginManager plugins;

  ModuleGoal(
      MavenSession session,
      MojoExecution running,
      LifecycleExecutor lifecycle,
      BuildPluginManager plugins) {
    this.session = session;
    this.running = running;
    this.lifecycle = lifecycle;
    this.plugins = plugins;
  }

  void run(MavenProject module) throws MojoExecutionException, MojoFailureException {
    MavenSession ofModule = session.clone();
    ofModule.setCurrentProject(module);
    String goal =
        String.join(
            ":",
            running.getGroupId(),
            running.getArtifactId(),
            running.getVersion(),
            running.getGoal() + "@" + running.getExecutionId());
    try {
      for (MojoExecution each :
          lifecycle.calculateExecutionPlan(ofModule, goal).getMojoExecutions()) {
        plugins.executeMojo(ofModule, each);
      }
    } catch (MojoFailureException | MojoExecutionException e) {
      throw e;
    } catch (Exception e) { // Maven declares ten, which all mean the same here.
      throw new MojoExecutionException(
          running.getGoal() + " cannot run for " + module.getArtifactId() + ": " + e.getMessage(),
          e);
    }
  }
}
