package dev.platgate.maven.packaging;

import dev.platgate.Target;
import dev.platgate.maven.program.Program;
import dev.platgate.maven.program.ProgramFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.model.Resource;

/** The folder of the classes of all targets, and what of it artifacts are made of. */
final class AllClasses {
  static final String CLASS = ".class";
  // All that the processor writes for packaging is beside the description of the program.
  private static final Path BUILD = Path.of(ProgramFile.FOLDER);

  private final Path folder;
  private final List<String> files = new ArrayList<>();
  private final Set<String> overwritten = new HashSet<>();

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
    Set<String> copied = copied(resources);
    Set<String> compiled = Set.copyOf(program.classes());
    for (Path file : Folders.files(folder)) {
      String name = Folders.slashed(file);
      if (name.endsWith(CLASS) && !copied.contains(name)) {
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

  /** Returns whether a resource was there before, which the compile wrote over. */
  boolean isOverwritten(String path) {
    return overwritten.contains(path);
  }

  /** Returns a file of the folder. */
  Path file(String path) {
    return folder.resolve(path);
  }

  /** Returns what the processor wrote for a target. */
  GeneratedFiles generated(Target target) throws IOException, PackagingException {
    return new GeneratedFiles(folder.resolve(BUILD).resolve(target.triple()));
  }

  /** Returns the files that are resources. Nobody knows what filtering has made of one. */
  private Set<String> copied(List<Resource> resources) throws IOException {
    Set<String> copied = new HashSet<>();
    for (Resource each : resources) {
      Path from = Path.of(each.getDirectory());
      Path to = Path.of(each.getTargetPath() == null ? "" : each.getTargetPath());
      for (Path file : Folders.files(from)) {
        Path copy = to.resolve(file);
        boolean isCopied = each.isFiltering() || isSame(from.resolve(file), folder.resolve(copy));
        (isCopied ? copied : overwritten).add(Folders.slashed(copy));
      }
    }
    overwritten.removeAll(copied);
    return copied;
  }

  private static boolean isSame(Path file, Path copy) throws IOException {
    return Files.exists(copy) && Files.mismatch(file, copy) == -1;
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
}
