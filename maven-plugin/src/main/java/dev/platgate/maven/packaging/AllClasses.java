package dev.platgate.maven.packaging;

import dev.platgate.maven.program.Program;
import dev.platgate.maven.program.ProgramFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.model.Resource;

/** The folder of the classes of all targets, and what of it artifacts are made of. */
final class AllClasses {
  static final String CLASS = ".class";
  // All that the processor writes for packaging is beside the description of the program.
  private static final Path BUILD = Path.of(ProgramFile.FOLDER);

  private final Path folder;
  private final List<String> files = new ArrayList<>();

  /**
   * Lists what the compile gave.
   *
   * @param folder the folder of the classes
   * @param program what the compile says of it
   * @param resources those of the project: each target has its own
   */
  AllClasses(Path folder, Program program, List<Resource> resources)
      throws IOException, PackagingException {
    this.folder = folder;
    Set<String> copied = new HashSet<>();
    for (Resource each : resources) {
      Path from = Path.of(each.getDirectory());
      Path to = Path.of(each.getTargetPath() == null ? "" : each.getTargetPath());
      list(from).forEach(file -> copied.add(slashed(to.resolve(file))));
    }
    Set<String> compiled = Set.copyOf(program.classes());
    for (Path file : list(folder)) {
      String name = slashed(file);
      if (name.endsWith(CLASS)) {
        require(name, compiled);
      }
      boolean isOfVersion = name.startsWith("META-INF/versions/");
      if (isOfVersion && name.endsWith(ProgramFile.PATH)) {
        throw new PackagingException(
            "classes of several releases of Java, as in "
                + name
                + ", cannot be packaged for all targets; compile them with -Dplatgate.target each");
      }
      if (!file.startsWith(BUILD) && !copied.contains(name)) {
        files.add(name);
      }
    }
  }

  /** Returns the paths of the files that artifacts are made of, with slashes, sorted. */
  List<String> files() {
    return files;
  }

  /** Returns a file of the folder. */
  Path file(String path) {
    return folder.resolve(path);
  }

  /** Returns the folder of what the processor wrote for a target. */
  Path build(String triple) {
    return folder.resolve(BUILD).resolve(triple);
  }

  private static void require(String file, Set<String> compiled) throws PackagingException {
    String name = file.substring(0, file.length() - CLASS.length()).replace('/', '.');
    if (!name.equals("module-info") && !compiled.contains(name)) {
      throw new PackagingException(
          file
              + " is not of the last compile of all sources, so nobody knows where it exists. Compile"
              + " anew with mvn clean; if it comes from another compiler or tool, put that into a"
              + " module of its own.");
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    }
  }

  private static String slashed(Path file) {
    return file.toString().replace('\\', '/');
  }
}
