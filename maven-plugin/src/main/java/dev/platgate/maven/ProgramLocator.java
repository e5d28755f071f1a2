package dev.platgate.maven;

import dev.platgate.maven.packaging.PackagingException;
import dev.platgate.maven.packaging.TargetProjects;
import dev.platgate.maven.program.Program;
import dev.platgate.maven.program.ProgramFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;

/**
 * Finds the classes of all targets of a project. Where {@code -Dplatgate.target} asks for one
 * target, it also has the POM read for that target, whose folder of classes is another.
 */
final class ProgramLocator {
  private final MavenSession session;
  private final TargetProjects projects;

  ProgramLocator(MavenSession session, ProjectBuilder builder) {
    this.session = session;
    this.projects = new TargetProjects(session, builder);
  }

  /**
   * A program and its classes.
   *
   * @param program the program
   * @param classes the folder of the classes of all targets
   */
  record Located(Program program, Path classes) {}

  /**
   * Finds the program of a project.
   *
   * @return the program; absent if the project has none, but another one of this build may
   * @throws MojoFailureException if no project of this build has one, or there is no project
   */
  Optional<Located> locate(MavenProject project)
      throws IOException, PackagingException, MojoFailureException {
    if (project.getFile() == null) {
      throw nowhere(project);
    }
    Optional<Path> classes = classes(project);
    if (classes.isPresent()) {
      return ProgramFile.read(classes.get()).map(program -> new Located(program, classes.get()));
    }
    List<MavenProject> all = session.getProjects();
    if (project.equals(all.get(all.size() - 1))) {
      for (MavenProject each : all) {
        if (classes(each).isPresent()) {
          return Optional.empty();
        }
      }
      throw nowhere(project);
    }
    return Optional.empty();
  }

  /** Returns an error that says that no project of this build has a program. */
  MojoFailureException nowhere(MavenProject project) {
    return new MojoFailureException(
        project.getFile() == null
            ? "there is no POM here; run it where that of the program is"
            : "there is no "
                + ProgramFile.PATH
                + " in "
                + project.getBuild().getOutputDirectory()
                + ": it was not compiled for all targets. Compile with -Aplatgate.emit=all and"
                + " platgate-processor on the processor path first, as mvn package without"
                + " -Dplatgate.target does where the POM packages all targets.");
  }

  /**
   * Returns those projects of this build that have a program, with it, in the order of the build.
   */
  Map<MavenProject, Located> locateAll() throws IOException, PackagingException {
    Map<MavenProject, Located> all = new LinkedHashMap<>();
    for (MavenProject each : session.getProjects()) {
      Optional<Path> classes = each.getFile() == null ? Optional.empty() : classes(each);
      if (classes.isPresent()) {
        ProgramFile.read(classes.get())
            .ifPresent(program -> all.put(each, new Located(program, classes.get())));
      }
    }
    return all;
  }

  private Optional<Path> classes(MavenProject project) throws PackagingException {
    Optional<Path> own = withProgram(project);
    return own.isPresent() ? own : withProgram(projects.ofAll(project));
  }

  private static Optional<Path> withProgram(MavenProject project) {
    return Optional.of(Path.of(project.getBuild().getOutputDirectory()))
        .filter(folder -> Files.exists(folder.resolve(ProgramFile.PATH)));
  }
}
