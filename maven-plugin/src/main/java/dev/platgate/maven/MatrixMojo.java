package dev.platgate.maven;

import dev.platgate.maven.matrix.GoldenMatrix;
import dev.platgate.maven.matrix.MatrixChangedException;
import dev.platgate.maven.matrix.MatrixFormat;
import dev.platgate.maven.packaging.PackagingException;
import dev.platgate.maven.program.Program;
import dev.platgate.maven.program.ProgramFile;
import dev.platgate.maven.report.WholeFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;

/**
 * Shows which variant serves, and which types and dependencies exist, on each target; and fails if
 * that is not what a file under version control says. The classes must have been compiled with
 * {@code -Aplatgate.emit=all}. Projects without such classes are skipped, unless no project of the
 * build has any.
 */
@Mojo(name = "matrix", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class MatrixMojo extends AbstractMojo {
  private final ProjectBuilder builder;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  /**
   * The page with the matrix, which can be searched and filtered by target. It is always written,
   * and needs no other file and no network.
   */
  @Parameter(defaultValue = "${project.build.directory}/platgate/matrix.html", required = true)
  private File page;

  /**
   * The format in which the matrix is printed if the goal is run by itself: {@code text}, {@code
   * markdown} or {@code html}. It goes to the standard output; with {@code mvn -q} nothing else
   * does. Maven 4 puts a prefix before each line, unless {@code --raw-streams} is given. In a
   * build, where other output matters more, nothing is printed.
   */
  @Parameter(property = "platgate.matrix.format", defaultValue = "text", required = true)
  private String format;

  /** The file that gets the matrix in that format; without one it is printed. */
  @Parameter(property = "platgate.output")
  private File output;

  /**
   * A Markdown file, to be kept in version control, that says what the matrix shall be. If it says
   * something else, or is missing, the build fails and lists the lines that differ. Without this
   * parameter nothing is compared. Set it in the configuration of the plugin, not in that of an
   * execution, so that the goal knows it when it is run by itself.
   */
  @Parameter(property = "platgate.matrix.golden")
  private File golden;

  /** Whether to write the file of {@code golden} anew instead of comparing it. */
  @Parameter(property = "platgate.matrix.update", defaultValue = "false")
  private boolean update;

  /**
   * Takes what Maven injects.
   *
   * @param builder reads POMs
   */
  @Inject
  public MatrixMojo(ProjectBuilder builder) {
    this.builder = builder;
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (isBound() && project.getPackaging().equals("pom")) {
      getLog().debug("A project with packaging pom has no matrix.");
      return;
    }
    try {
      MatrixFormat printed = MatrixFormat.parse(format);
      Optional<Program> program = program();
      if (program.isPresent()) {
        show(program.get(), printed);
        keep(program.get());
      } else {
        getLog().info("There are no classes of all targets.");
      }
      if (update) {
        requireFile(program.isPresent() && golden != null);
      }
    } catch (IllegalArgumentException | MatrixChangedException | PackagingException e) {
      throw new MojoFailureException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException(e.toString(), e);
    }
  }

  /** Tells whether this is part of a build, instead of run by itself. */
  private boolean isBound() {
    return execution.getSource() != MojoExecution.Source.CLI;
  }

  private Optional<Program> program() throws IOException, PackagingException, MojoFailureException {
    Path own = Path.of(project.getBuild().getOutputDirectory());
    // What a build checks must be of this build, not of one before it.
    Optional<ProgramLocator.Located> located =
        new ProgramLocator(session, builder)
            .locate(project)
            .filter(each -> !isBound() || each.classes().equals(own));
    if (located.isEmpty() && isBound() && golden != null && golden.exists()) {
      throw new MojoFailureException(
          "There is no "
              + ProgramFile.PATH
              + " in "
              + own
              + " to compare with "
              + golden
              + ". Compile first, with -Aplatgate.emit=all and platgate-processor on the processor"
              + " path.");
    }
    return located.map(ProgramLocator.Located::program);
  }

  private void show(Program program, MatrixFormat printed) throws IOException {
    String title = project.getArtifactId();
    WholeFile.write(page.toPath(), MatrixFormat.HTML.render(program, title));
    if (output != null) {
      WholeFile.write(output.toPath(), printed.render(program, title));
    } else if (!isBound()) {
      System.out.print(printed.render(program, title));
    }
    getLog().info("Matrix: " + page);
  }

  private void keep(Program program) throws IOException, MatrixChangedException {
    if (golden != null && update) {
      boolean isWritten = GoldenMatrix.update(golden.toPath(), program);
      getLog().info((isWritten ? "Written: " : "Unchanged: ") + golden);
    } else if (golden != null) {
      GoldenMatrix.compare(golden.toPath(), program);
    } else if (update) {
      getLog().warn("Nothing is updated here: platgate.matrix.golden is not set.");
    }
  }

  private void requireFile(boolean hasFile) throws MojoFailureException {
    int modules = session.getProjects().size();
    UpdatedFiles files = UpdatedFiles.of(session.getRepositorySession().getData());
    if (files.isNoneAfter(project.getId(), hasFile, modules)) {
      throw new MojoFailureException(
          "There is no file to update: set platgate.matrix.golden, in the configuration of the"
              + " plugin rather than of an execution.");
    }
  }
}
