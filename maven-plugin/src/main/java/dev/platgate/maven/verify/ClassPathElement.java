package dev.platgate.maven.verify;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds what an element of a class path in a manifest means: a URL, relative to the jar. */
final class ClassPathElement {
  private ClassPathElement() {}

  /**
   * Returns the file, or the folder if that is beside or below the jar: a hostile manifest could
   * name the root of the file system.
   */
  static Optional<Path> resolve(Path jar, String element) {
    Path home = jar.toAbsolutePath().normalize();
    try {
      URI uri = home.toUri().resolve(element);
      if (!"file".equals(uri.getScheme())) {
        return Optional.empty();
      }
      Path file = Path.of(uri).normalize();
      boolean isFolder =
          Files.isDirectory(file) && !home.startsWith(file) && file.startsWith(home.getParent());
      return isFolder || Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
