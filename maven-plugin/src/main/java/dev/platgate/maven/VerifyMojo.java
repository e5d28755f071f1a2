package dev.platgate.maven;

import dev.platgate.Host;
import dev.platgate.maven.packaging.PackagingException;
import dev.platgate.maven.packaging.TargetProjects;
import dev.platgate.maven.spelling.TargetName;
import dev.platgate.maven.verify.ProjectVerifier;
import dev.platgate.maven.verify.Settings;
import dev.platgate.maven.verify.VerificationException;
import dev.platgate.maven.verify.Verifier;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
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
  private final LifecycleExecutor lifecycle;
  private final BuildPluginManager plugins;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  /** The jars and folders to verify; what the project has packaged, if none is said. */
  @Parameter(property = "platgate.artifact")
  private List<File> artifacts = List.of();

  /**
   * The target that the artifacts are for: a triple, another of its names, or {@code host}. Where
   * those of the project are verified, each target that it supports is, unless this says one; the
   * property of the POM itself, which is for its compile, does not.
   */
  @Parameter(property = "platgate.target")
  private String target = "";

  /**
   * What must be absent: a class or package ({@code org.lwjgl.system.jemalloc}, with {@code *} and
   * {@code **} for its segments), a module ({@code org.lwjgl:lwjgl-jemalloc}), a native or jar by
   * the name of its file ({@code libjemalloc.so}, with slashes for the folders that it is in), or a
   * bare word that is looked for everywhere ({@code jemalloc}).
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
   * {@code auto} for doing so where the class path is known, which that of a WAR is only in its
   * project.
   */
  @Parameter(property = "platgate.dangling", defaultValue = "auto")
  private String dangling = "auto";

  /** A file for the report. */
  @Parameter(property = "platgate.report")
  private File report;

  /** The format of the report: text, json or sarif; that of its extension, if none is said. */
  @Parameter(property = "platgate.reportFormat")
  private String reportFormat = "";

  /** Whether to verify nothing. */
  @Parameter(property = "platgate.verify.skip", defaultValue = "false")
  private boolean skip;

  /**
   * Takes what Maven injects.
   *
   * @param builder reads POMs
   * @param lifecycle plans builds
   * @param plugins runs goals
   */
  @Inject
  public VerifyMojo(
      ProjectBuilder builder, LifecycleExecutor lifecycle, BuildPluginManager plugins) {
    this.builder = builder;
    this.lifecycle = lifecycle;
    this.plugins = plugins;
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("nothing is verified: platgate.verify.skip");
      return;
    }
    try {
      if (!artifacts.isEmpty()) {
        FindingLog log = FindingLog.of(getLog(), Optional.ofNullable(report), reportFormat);
        log.write(
            new Verifier(settings(wanted()), getLog()::info)
                .verify(artifacts.stream().map(File::toPath).toList()));
      } else if (execution.getSource() != MojoExecution.Source.CLI) {
        verifyBuilt();
      } else if (project.equals(session.getTopLevelProject())) {
        verifyModules();
      } else {
        verify(Optional.ofNullable(programs().get(project)).orElseThrow(VerifyMojo::nothing));
      }
    } catch (VerificationException | PackagingException | IllegalArgumentException e) {
      throw new MojoFailureException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException("cannot verify: " + e, e);
    }
  }

  /** Verifies what this build has compiled; what an earlier one did proves nothing of it. */
  private void verifyBuilt()
      throws IOException,
          PackagingException,
          VerificationException,
          MojoExecutionException,
          MojoFailureException {
    if (project.getPackaging().equals("pom")) {
      getLog().debug("A project with packaging pom has no artifacts.");
      return;
    }
    Optional<ProgramLocator.Located> located = new ProgramLocator(session, builder).locate(project);
    Path own = Path.of(project.getBuild().getOutputDirectory());
    if (located.isPresent() && !located.get().classes().equals(own)) {
      throw nothing();
    }
    if (located.isPresent()) {
      verify(located.get());
    } else {
      getLog().info("There are no classes of all targets, so nothing is verified here.");
    }
  }

  /** Verifies each module that has something to verify, and fails if one of them fails. */
  private void verifyModules()
      throws IOException,
          PackagingException,
          VerificationException,
          MojoExecutionException,
          MojoFailureException {
    Map<MavenProject, ProgramLocator.Located> programs = programs();
    if (programs.isEmpty()) {
      throw nothing();
    }
    List<String> failed = new ArrayList<>();
    for (Map.Entry<MavenProject, ProgramLocator.Located> each : programs.entrySet()) {
      if (programs.size() > 1) {
        getLog().info("Verifying " + each.getKey().getArtifactId());
      }
      try {
        if (each.getKey().equals(project)) {
          verify(each.getValue());
        } else {
          new ModuleGoal(session, execution, lifecycle, plugins).run(each.getKey());
        }
      } catch (MojoFailureException e) {
        failed.add(each.getKey().getArtifactId() + ": " + e.getMessage());
      }
    }
    if (!failed.isEmpty()) {
      throw new MojoFailureException(String.join("\n", failed));
    }
  }

  private Map<MavenProject, ProgramLocator.Located> programs()
      throws IOException, PackagingException {
    return new ProgramLocator(session, builder).locateAll();
  }

  private void verify(ProgramLocator.Located located)
      throws IOException,
          PackagingException,
          VerificationException,
          MojoExecutionException,
          MojoFailureException {
    FindingLog log = FindingLog.of(getLog(), Optional.ofNullable(report), reportFormat);
    TargetProjects projects = new TargetProjects(session, builder);
    log.write(
        new ProjectVerifier(settings(wanted()), projects, getLog()::info)
            .verify(project, located.program()));
  }

  private static VerificationException nothing() {
    return new VerificationException(
        "nothing to verify: say which jars or folders, such as -Dplatgate.artifact=app.jar, or"
            + " run it in a module that is compiled with -Aplatgate.emit=all and platgate-processor"
            + " on the processor path");
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
            : Optional.of(TargetName.parse(wanted, Host::current)),
        absent,
        allow,
        pageSize == 0 ? OptionalLong.empty() : OptionalLong.of(pageSize),
        dangling);
  }
}
