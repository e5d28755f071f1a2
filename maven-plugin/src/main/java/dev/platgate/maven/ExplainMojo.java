package dev.platgate.maven;

import dev.platgate.maven.explain.ClassGraph;
import dev.platgate.maven.explain.Explainer;
import dev.platgate.maven.explain.TagPages;
import dev.platgate.maven.names.SupportedTarget;
import dev.platgate.maven.names.UnknownNameException;
import dev.platgate.maven.packaging.PackagingException;
import dev.platgate.maven.packaging.TargetProjects;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;

/**
 * Says why a class is, or is not, on a target: {@code mvn platgate:explain
 * -Dplatgate.class=ServerAllocator -Dplatgate.target=aarch64-unknown-linux-gnu} after {@code mvn
 * package}. Or prints what the documentation says of an error or a finding, for which no project is
 * needed: {@code mvn dev.platgate:platgate-maven-plugin:explain -Dplatgate.error=MissingVariant}.
 */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {
  private final ProjectBuilder builder;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  /** The class: its binary, qualified or simple name. */
  @Parameter(property = "platgate.class")
  private String className;

  /**
   * The target: a triple, another of its names, or {@code host}; {@code all} for a table of all.
   */
  @Parameter(property = "platgate.target", defaultValue = TargetProjects.ALL)
  private String target;

  /**
   * The tag of an error of the compiler or a finding of verify, such as {@code MissingVariant} or
   * {@code ClassPresent}, that is explained instead of a class.
   */
  @Parameter(property = "platgate.error")
  private String error;

  /** The file that gets the result; without one it is logged. */
  @Parameter(property = "platgate.output")
  private File output;

  /**
   * Takes what Maven injects.
   *
   * @param builder reads POMs
   */
  @Inject
  public ExplainMojo(ProjectBuilder builder) {
    this.builder = builder;
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if ((className == null) == (error == null)) {
      throw new MojoFailureException(
          "say one of -Dplatgate.class=<class> and -Dplatgate.error=<tag>");
    }
    try {
      if (error == null) {
        explainClass();
      } else {
        new Output(getLog(), output).write(TagPages.read().section(error));
      }
    } catch (UnknownNameException | PackagingException e) {
      throw new MojoFailureException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException(e.toString(), e);
    }
  }

  /** Explains the class in each module that has one of that name. */
  private void explainClass()
      throws IOException, PackagingException, UnknownNameException, MojoFailureException {
    ProgramLocator locator = new ProgramLocator(session, builder);
    List<ProgramLocator.Located> all = List.copyOf(locator.locateAll().values());
    if (all.isEmpty()) {
      throw locator.nowhere(project);
    }
    List<String> lines = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (ProgramLocator.Located each : all) {
      try {
        lines.addAll(explain(each));
      } catch (UnknownNameException e) {
        unknown.add(e.getMessage());
      }
    }
    if (lines.isEmpty()) {
      throw new UnknownNameException(
          unknown.stream().distinct().collect(Collectors.joining(System.lineSeparator())));
    }
    new Output(getLog(), output).write(lines);
  }

  private List<String> explain(ProgramLocator.Located located)
      throws IOException, UnknownNameException {
    Explainer explainer = new Explainer(located.program(), ClassGraph.read(located.classes()));
    return target.equals(TargetProjects.ALL)
        ? explainer.explain(className)
        : explainer.explain(className, SupportedTarget.parse(target, located.program()));
  }
}
