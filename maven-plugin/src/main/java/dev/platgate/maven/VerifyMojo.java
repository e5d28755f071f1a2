package dev.platgate.maven;

import dev.platgate.Target;
import dev.platgate.maven.packaging.PackagingException;
import dev.platgate.maven.packaging.TargetProjects;
import dev.platgate.maven.program.Program;
import dev.platgate.maven.program.ProgramFile;
import dev.platgate.maven.report.Finding;
import dev.platgate.maven.report.Format;
import dev.platgate.maven.report.Level;
import dev.platgate.maven.verify.ProjectVerifier;
import dev.platgate.maven.verify.ReportFile;
import dev.platgate.maven.verify.Settings;
import dev.platgate.maven.verify.VerificationException;
import dev.platgate.maven.verify.Verifier;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;

/**
 * Reads finished artifacts, and fails if anything is in them that should not be: classes and
 * references to them, natives for other targets, services, dependencies, names in strings. With
 * {@code platgate.artifact} it verifies any jars and folders, without a POM, too; otherwise what
 * the project has packaged for each of its targets, with the run-time dependencies.
 */
@Mojo(
    name = "verify",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class VerifyMojo extends AbstractMojo {
  private final ProjectBuilder builder;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  /** The jars and folders to verify; what the project has packaged, if none is said. */
  @Parameter(property = "platgate.artifact")
  private List<File> artifacts = List.of();

  /**
   * The target that the artifacts are for. Where those of the project are verified, each target
   * that it supports is, unless this says one; the property of the POM itself, which is for its
   * compile, does not.
   */
  @Parameter(property = "platgate.target")
  private String target = "";

  /**
   * What must be absent: a class or package ({@code org.lwjgl.system.jemalloc}, with {@code *} and
   * {@code **} for its segments), a module ({@code org.lwjgl:lwjgl-jemalloc}), or a bare word that
   * is looked for everywhere ({@code jemalloc}).
   */
  @Parameter(property = "platgate.absent")
  private List<String> absent = List.of();

  /** Known findings, each as {@code Kind:path} with {@code *} and {@code **} in the path. */
  @Parameter(property = "platgate.allow")
  private List<String> allow = List.of();

  /** The largest page size in bytes that must work; that of the kernels of the target, if 0. */
  @Parameter(property = "platgate.pageSize", defaultValue = "0")
  private long pageSize;

  /**
   * Whether references to classes that are nowhere are looked for: {@code true}, {@code false}, or
   * {@code auto} for doing so where the class path is known.
   */
  @Parameter(property = "platgate.dangling", defaultValue = "auto")
  private String dangling = "auto";

  /** A file for the report. */
  @Parameter(property = "platgate.report")
  private File report;

  /** The format of the report: text, json or sarif; that of its extension, if none is said. */
  @Parameter(property = "platgate.reportFormat")
  private String reportFormat = "";

  /** The folder of the classes of all targets. */
  @Parameter(defaultValue = "${project.build.outputDirectory}")
  private File classesDirectory;

  /** Whether to verify nothing. */
  @Parameter(property = "platgate.verify.skip", defaultValue = "false")
  private boolean skip;

  /**
   * Takes what Maven injects.
   *
   * @param builder reads POMs
   */
  @Inject
  public VerifyMojo(ProjectBuilder builder) {
    this.builder = builder;
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("nothing is verified: platgate.verify.skip");
      return;
    }
    if (artifacts.isEmpty() && !project.getModules().isEmpty()) {
      getLog().info("The modules of this project are verified each for itself.");
      return;
    }
    try {
      Optional<ReportFile> file =
          report == null
              ? Optional.empty()
              : Optional.of(ReportFile.of(report.toPath(), reportFormat));
      List<Finding> findings = findings();
      if (file.isPresent()) {
        file.get().write(findings);
      }
      show(findings);
    } catch (VerificationException | PackagingException | IllegalArgumentException e) {
      throw new MojoFailureException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException("cannot verify: " + e, e);
    }
  }

  private List<Finding> findings() throws IOException, PackagingException, VerificationException {
    Settings settings = settings(wanted());
    if (!artifacts.isEmpty()) {
      return new Verifier(settings, getLog()::info)
          .verify(artifacts.stream().map(File::toPath).toList());
    }
    Optional<Program> program =
        project.getFile() == null ? Optional.empty() : ProgramFile.read(classesDirectory.toPath());
    if (program.isEmpty()) {
      throw new VerificationException(
          "nothing to verify: say which jars or folders, such as -Dplatgate.artifact=app.jar, or"
              + " run it in a module that is compiled with -Aplatgate.emit=all");
    }
    return new ProjectVerifier(settings, new TargetProjects(session, builder), getLog()::info)
        .verify(project, program.get());
  }

  /** Returns the target that somebody said: that of the compile is in the POM for another use. */
  private String wanted() {
    String ofCompile = project.getProperties().getProperty(TargetProjects.TARGET, "");
    return target.equals(ofCompile)
        ? session.getUserProperties().getProperty(TargetProjects.TARGET, "")
        : target;
  }

  private Settings settings(String wanted) {
    return new Settings(
        wanted.isEmpty() || wanted.equals(TargetProjects.ALL)
            ? Optional.empty()
            : Optional.of(Target.parse(wanted)),
        absent,
        allow,
        pageSize == 0 ? OptionalLong.empty() : OptionalLong.of(pageSize),
        dangling);
  }

  private void show(List<Finding> findings) throws MojoFailureException {
    long errors = findings.stream().filter(each -> each.level() == Level.ERROR).count();
    for (String line : List.of(Format.TEXT.write(findings).split("\n"))) {
      if (line.startsWith(Level.ERROR.tag())) {
        getLog().error(line);
      } else if (line.startsWith(Level.WARNING.tag())) {
        getLog().warn(line);
      } else if (line.startsWith(Level.NOTE.tag())) {
        getLog().debug(line);
      } else {
        getLog().info(line);
      }
    }
    if (errors > 0) {
      throw new MojoFailureException(
          errors
              + (errors == 1 ? " thing is" : " things are")
              + " in the artifacts that should not be there; each is named above");
    }
  }
}
