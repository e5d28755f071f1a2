package dev.platgate.maven.packaging;

import dev.platgate.Target;
import dev.platgate.maven.program.ForeignUse;
import dev.platgate.maven.program.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;

/** Packages a program for one target after the other. */
public final class TargetPackager {
  private static final String SELF = "platgate-maven-plugin";
  // Maven 4 has names of its own for the phases of Maven 3.
  private static final Set<String> RESOURCES =
      Set.of(
          "generate-resources",
          "process-resources",
          "before:resources",
          "resources",
          "after:resources");
  private static final Set<String> PACKAGING =
      Set.of("prepare-package", "package", "before:package", "after:package");

  private final MavenSession session;
  private final TargetProjects projects;
  private final LifecycleExecutor lifecycle;
  private final BuildPluginManager plugins;
  private final Program program;
  private final Set<Path> used = new HashSet<>();
  private Optional<TargetClasses> classes = Optional.empty();
  private Optional<PluginChanges> changed = Optional.empty();

  /**
   * Takes what Maven injects.
   *
   * @param session the running build
   * @param builder reads POMs
   * @param lifecycle plans builds
   * @param plugins runs goals
   * @param program the program
   */
  public TargetPackager(
      MavenSession session,
      ProjectBuilder builder,
      LifecycleExecutor lifecycle,
      BuildPluginManager plugins,
      Program program) {
    // A build with several threads has a session for each project, whose current one we change.
    this.session = session.clone();
    this.projects = new TargetProjects(session, builder);
    this.lifecycle = lifecycle;
    this.plugins = plugins;
    this.program = program;
  }

  /**
   * Prepares what all targets share.
   *
   * @param project the project that was compiled
   * @param all the folder of its classes
   * @param work a folder for what is compiled anew
   * @throws IOException if a file cannot be read or written
   * @throws PackagingException if the program cannot be packaged for all targets
   */
  public void prepare(MavenProject project, Path all, Path work)
      throws IOException, PackagingException {
    projects.requireAll();
    if (!program.foreignUses().isEmpty()) {
      ForeignUse use = program.foreignUses().get(0);
      throw new PackagingException(
          use.unit()
              + " uses the constants of "
              + use.constants()
              + ", with which another module was compiled for one target. Ask for a registry in this"
              + " module and use the constants beside it, or ask a method of the other module.");
    }
    if (program.units().contains("module-info.java")) {
      throw new PackagingException(
          "module-info.java uses the constants of BuildTarget in an annotation; no module can be"
              + " compiled anew for each target. Say it elsewhere.");
    }
    used.add(all);
    if (project.getArtifact().getFile() != null) {
      used.add(project.getArtifact().getFile().toPath());
    }
    session.setCurrentProject(project);
    TargetLifecycle build = new TargetLifecycle(session, lifecycle, plugins);
    List<String> options =
        new JavacSettings(
                build.compilation(),
                new PluginParameterExpressionEvaluator(session, build.compilation()))
            .options();
    List<Path> sources = project.getCompileSourceRoots().stream().map(Path::of).toList();
    PluginChanges changes = new PluginChanges(projects.again(project), project);
    AllClasses files = new AllClasses(all, program, changes.declared());
    try (Recompiler recompiler = new Recompiler(all, classPath(project, all), options)) {
      Map<Target, Map<String, byte[]>> anew =
          new DependentClasses(program, files, sources, work).compile(recompiler);
      classes = Optional.of(new TargetClasses(program, files, anew));
      changed = Optional.of(changes);
    }
  }

  /**
   * Packages the artifact of a target.
   *
   * @param project the project that was compiled
   * @param target the target
   * @return the project of the target, with its artifact and those that are attached to it
   * @throws IOException if a file cannot be read or written
   * @throws PackagingException if a plugin fails, or the POM is not made for this
   */
  public MavenProject build(MavenProject project, Target target)
      throws IOException, PackagingException {
    MavenProject ofTarget = projects.of(project, target);
    Path output = Path.of(ofTarget.getBuild().getOutputDirectory());
    if (!used.add(output)) {
      throw new PackagingException(
          "the folder of classes of "
              + target
              + " is that of all targets or of another one, "
              + output
              + ". Let <directory> of the POM depend on ${platgate.target}.");
    }
    changed.orElseThrow().addTo(ofTarget);
    session.setCurrentProject(ofTarget);
    TargetLifecycle build = new TargetLifecycle(session, lifecycle, plugins);
    Folders.delete(output);
    // The only goal of this plugin that changes what others do.
    build.runGoal(SELF, "properties");
    build.run(RESOURCES, SELF);
    classes.orElseThrow().write(target, output);
    build.run(PACKAGING, SELF);
    Artifact artifact = ofTarget.getArtifact();
    if (artifact.getFile() == null) {
      throw new PackagingException(
          "nothing packages an artifact without a classifier for " + target);
    }
    if (!used.add(artifact.getFile().toPath())) {
      throw new PackagingException(
          "the artifact of "
              + target
              + " is in the place of another one, "
              + artifact.getFile()
              + ". Let the folder of the artifact depend on ${platgate.target}.");
    }
    return ofTarget;
  }

  private static List<Path> classPath(MavenProject project, Path all) throws PackagingException {
    try {
      return project.getCompileClasspathElements().stream()
          .map(Path::of)
          .filter(each -> !each.equals(all))
          .toList();
    } catch (DependencyResolutionRequiredException e) {
      throw new PackagingException("the class path is not resolved: " + e.getMessage(), e);
    }
  }
}
