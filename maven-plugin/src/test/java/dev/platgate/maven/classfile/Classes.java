package dev.platgate.maven.classfile;

import dev.platgate.maven.archive.ArchiveEntry;
import dev.platgate.maven.archive.ArchiveProblem;
import dev.platgate.maven.archive.ArchiveVisitor;
import dev.platgate.maven.archive.ArchiveWalker;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds real class files, by their paths. */
final class Classes {
  private static final Path LWJGL = Path.of("target", "artifacts", "lwjgl.jar");

  private Classes() {}

  static Map<String, byte[]> ofLwjgl() throws IOException {
    return ofJar(LWJGL);
  }

  static Map<String, byte[]> ofJarWith(Class<?> type) throws Exception {
    return ofJar(Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()));
  }

  static Map<String, byte[]> ofModule(String module) throws IOException {
    Path folder = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules", module);
    Map<String, byte[]> classes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.filter(file -> file.toString().endsWith(".class")).toList()) {
        classes.put(each.toString(), Files.readAllBytes(each));
      }
    }
    return classes;
  }

  static byte[] of(Class<?> type) throws IOException {
    try (InputStream in =
        type.getResourceAsStream('/' + type.getName().replace('.', '/') + ".class")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  private static Map<String, byte[]> ofJar(Path jar) throws IOException {
    Map<String, byte[]> classes = new TreeMap<>();
    new ArchiveWalker()
        .walk(
            jar,
            new ArchiveVisitor() {
              @Override
              public void visit(ArchiveEntry entry) throws IOException {
                if (entry.name().endsWith(".class")) {
                  classes.put(entry.name(), entry.content().orElseThrow());
                }
              }

              @Override
              public void problem(ArchiveProblem problem) {
                throw new AssertionError(problem);
              }
            });
    return classes;
  }
}
