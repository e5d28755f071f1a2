package dev.platgate.maven.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the last compile generated for a target, and not what an earlier one left beside it. */
final class GeneratedFiles {
  private final Path folder;
  private final List<Path> files;

  /**
   * Reads the list of the files.
   *
   * @param folder the folder of what the processor wrote for the target
   */
  GeneratedFiles(Path folder) throws IOException, PackagingException {
    this.folder = folder;
    Path list = folder.resolve("files");
    if (!Files.exists(list)) {
      throw new PackagingException(
          list
              + " is not there: the processor is of another version of Platgate, or something"
              + " deletes what it writes. Compile again.");
    }
    this.files =
        Files.readAllLines(list, StandardCharsets.UTF_8).stream().map(folder::resolve).toList();
  }

  /** Returns the source files. */
  List<Path> sources() {
    return in(sourceFolder());
  }

  /** Returns the folder that the packages of the source files are in. */
  Path sourceFolder() {
    return folder.resolve("sources");
  }

  /** Returns the files that are part of the artifact as they are. */
  List<Path> resources() {
    return in(resourceFolder());
  }

  /** Returns the folder of those files, which stands for that of the classes. */
  Path resourceFolder() {
    return folder.resolve("resources");
  }

  private List<Path> in(Path part) {
    return files.stream().filter(file -> file.startsWith(part)).toList();
  }
}
