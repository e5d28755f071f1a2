package dev.platgate.maven;

import dev.platgate.Target;
import dev.platgate.maven.packaging.PackagingException;
import dev.platgate.maven.packaging.TargetPackager;
import dev.platgate.maven.program.Program;
import dev.platgate.maven.program.ProgramFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.apache.maven.project.ProjectBuilder;

/**
 * Packages the artifact of every supported target from one compile with {@code
 * -Aplatgate.emit=all}, and attaches it with the name of the target as its classifier, or before
 * the classifier that it has. For each target the POM is read as {@code -Dplatgate.target} has it
 * read. What that binds to the phases generate-resources and process-resources is run, the folder
 * of classes is filled, and then what it binds to prepare-package and package is run. After a
 * compile for one target there is nothing to do.
 */
@Mojo(
    name = "package",
    defaultPhase = LifecyclePhase.PACKAGE,
    requiresDependencyResolution = ResolutionScope.COMPILE,
    threadSafe = true)
public final class PackageMojo extends AbstractMojo {
  private static final Set<String> OF_ALL = Set.of("java-source", "javadoc", "test-jar");

  private final ProjectBuilder builder;
  private final LifecycleExecutor lifecycle;
  private final BuildPluginManager plugins;
  private final MavenProjectHelper helper;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  /** The folder of the classes of all targets. */
  @Parameter(defaultValue = "${project.build.outputDirectory}", required = true)
  private File classesDirectory;

  /** The folder for what is compiled anew. */
  @Parameter(defaultValue = "${project.build.directory}/platgate", required = true)
  private File workDirectory;

  /** Whether to package nothing. */
  @Parameter(property = "platgate.package.skip", defaultValue = "false")
  private boolean skip;

  /**
   * Takes what Maven injects.
   *
   * @param builder reads POMs
   * @param lifecycle plans builds
   * @param plugins runs goals
   * @param helper attaches artifacts
   */
  @Inject
  public PackageMojo(
      ProjectBuilder builder,
      LifecycleExecutor lifecycle,
      BuildPluginManager plugins,
      MavenProjectHelper helper) {
    this.builder = builder;
    this.lifecycle = lifecycle;
    this.plugins = plugins;
    this.helper = helper;
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    try {
      Optional<Program> program =
          skip ? Optional.empty() : ProgramFile.read(classesDirectory.toPath());
      if (program.isEmpty()) {
        explainNothing();
        return;
      }
      TargetPackager packager =
          new TargetPackager(session, builder, lifecycle, plugins, program.get());
      packager.prepare(project, classesDirectory.toPath(), workDirectory.toPath());
      int number = 0;
      for (Target target : program.get().targets()) {
        number++;
        getLog().info("Target " + number + " of " + program.get().targets().size() + ": " + target);
        attach(packager.build(project, target), target);
      }
    } catch (PackagingException e) {
      throw new MojoFailureException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException("cannot package the targets: " + e, e);
    }
  }

  /** Says why there is nothing to package, where that looks like a mistake. */
  private void explainNothing() {
    boolean isGated =
        project.getDependencies().stream()
            .anyMatch(each -> each.getArtifactId().equals("platgate-annotations"));
    boolean isOfTarget = Files.exists(classesDirectory.toPath().resolve(ProgramFile.OF_TARGET));
    if (skip || isOfTarget || !isGated) {
      getLog().debug("there are no classes of all targets");
      return;
    }
    getLog()
        .warn(
            "No target is packaged: there is no "
                + ProgramFile.PATH
                + " in "
                + classesDirectory
                + ". Compile before this goal runs, with platgate-processor in"
                + " <annotationProcessorPaths> and with -Aplatgate.emit=all.");
  }

  private void attach(MavenProject ofTarget, Target target) {
    Artifact main = ofTarget.getArtifact();
    helper.attachArtifact(project, main.getType(), target.triple(), main.getFile());
    for (Artifact each : ofTarget.getAttachedArtifacts()) {
      // The sources, their documentation and the tests are those of all targets.
      if (each.hasClassifier() && !OF_ALL.contains(each.getType())) {
        String classifier = target.triple() + "-" + each.getClassifier();
        helper.attachArtifact(project, each.getType(), classifier, each.getFile());
      }
    }
  }
}
