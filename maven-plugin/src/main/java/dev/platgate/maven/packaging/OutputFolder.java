package dev.platgate.maven.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A folder that is filled with files, whose paths in it have slashes. */
final class OutputFolder {
  private final Path folder;
  private final Set<String> before;
  private final Set<Path> created = new HashSet<>();

  OutputFolder(Path folder) throws IOException {
    this.folder = folder;
    this.before = Folders.files(folder).stream().map(Folders::slashed).collect(Collectors.toSet());
  }

  /** Tells whether a file was there before anything was written. */
  boolean had(String path) {
    return before.contains(path);
  }

  void copy(Path file, String path) throws IOException {
    Files.copy(file, place(path), StandardCopyOption.REPLACE_EXISTING);
  }

  void write(byte[] content, String path) throws IOException {
    Files.write(place(path), content);
  }

  private Path place(String path) throws IOException {
    Path place = folder.resolve(path);
    if (created.add(place.getParent())) {
      Files.createDirectories(place.getParent());
    }
    return place;
  }
}
