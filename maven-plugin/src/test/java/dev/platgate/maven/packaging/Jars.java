package dev.platgate.maven.packaging;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** Writes jars that javac takes for modules named as their files. */
final class Jars {
  private Jars() {}

  /** Writes a jar without a descriptor, but with a package. */
  static Path automatic(Path jar, String packageName) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream archive = new JarOutputStream(file)) {
      archive.putNextEntry(new JarEntry(packageName + "/Empty.class"));
    }
    return jar;
  }
}
