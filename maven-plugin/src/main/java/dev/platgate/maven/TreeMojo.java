package dev.platgate.maven;

import dev.platgate.Target;
import dev.platgate.maven.names.SupportedTarget;
import dev.platgate.maven.names.UnknownNameException;
import dev.platgate.maven.packaging.PackagingException;
import dev.platgate.maven.packaging.TargetProjects;
import dev.platgate.maven.program.Program;
import dev.platgate.maven.resolution.RuntimeDependencies;
import dev.platgate.maven.tree.Answer;
import dev.platgate.maven.tree.Assertion;
import dev.platgate.maven.tree.DependencyException;
import dev.platgate.maven.tree.Trees;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;
import org.eclipse.aether.RepositorySystem;

/**
 * Shows what is on a target as a tree: the modules of its run-time class path, what serves, and the
 * gated classes. {@code mvn platgate:tree -Dplatgate.target=aarch64-unknown-linux-gnu
 * -Dplatgate.invert=org.lwjgl:lwjgl-jemalloc -Dplatgate.assert=absent} after {@code mvn package}
 * proves that a module is not there.
 */
@Mojo(name = "tree", threadSafe = true)
public final class TreeMojo extends AbstractMojo {
  private final ProjectBuilder builder;
  private final RepositorySystem repositories;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  /**
   * The target: a triple, another of its names, or {@code host}; {@code all} for all supported
   * targets.
   */
  @Parameter(property = "platgate.target", defaultValue = TargetProjects.ALL)
  private String target;

  /**
   * A module or class whose way to the project is shown: {@code group:artifact}, {@code
   * group:artifact:classifier}, {@code artifact}, or the name of a service, of what serves or of a
   * gated class. An asterisk stands for any characters.
   */
  @Parameter(property = "platgate.invert")
  private String invert;

  /**
   * What the item named by {@code platgate.invert} must be on the target, or on all targets: {@code
   * absent} or {@code present}. If it is not, the goal fails.
   */
  @Parameter(property = "platgate.assert")
  private String assertion;

  /** The file that gets the result; without one it is logged. */
  @Parameter(property = "platgate.output")
  private File output;

  /**
   * Takes what Maven injects.
   *
   * @param builder reads POMs
   * @param repositories reads the dependencies of dependencies
   */
  @Inject
  public TreeMojo(ProjectBuilder builder, RepositorySystem repositories) {
    this.builder = builder;
    this.repositories = repositories;
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (assertion != null && invert == null) {
      throw new MojoFailureException(
          "-Dplatgate.assert needs the item: -Dplatgate.invert=<group:artifact or class>");
    }
    try {
      Optional<ProgramLocator.Located> located =
          new ProgramLocator(session, builder).locate(project);
      if (located.isEmpty()) {
        getLog().info("there are no classes of all targets");
        return;
      }
      show(located.get().program());
    } catch (UnknownNameException | PackagingException | DependencyException e) {
      throw new MojoFailureException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException(e.toString(), e);
    }
  }

  private void show(Program program)
      throws IOException, DependencyException, UnknownNameException, MojoFailureException {
    List<Target> targets =
        target.equals(TargetProjects.ALL)
            ? program.targets()
            : List.of(SupportedTarget.parse(target, program));
    Trees trees =
        new Trees(program, new RuntimeDependencies(session, builder, repositories, project));
    Output result = new Output(getLog(), output);
    if (invert == null) {
      result.write(trees.draw(targets));
      return;
    }
    Optional<Assertion> asserted =
        assertion == null ? Optional.empty() : Optional.of(Assertion.parse(assertion));
    Answer answer = trees.invert(invert, targets);
    Optional<String> failure = asserted.flatMap(each -> each.failure(invert, answer));
    if (failure.isPresent()) {
      throw new MojoFailureException(failure.get());
    }
    result.write(answer.lines());
  }
}
