package dev.platgate.benchmarks;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of the class path that compilations need. */
final class ClassPath {
  private static final Set<Path> PLATGATE =
      Set.of(
          home("dev.platgate.processor.PlatgateProcessor"),
          home("dev.platgate.Target"),
          home("com.palantir.javapoet.JavaFile"));

  private ClassPath() {}

  /** Returns what a process needs that compiles: javac would load plugins from anything more. */
  static String own() {
    return home(Compile.class.getName()).toString();
  }

  static String annotations() {
    return home("dev.platgate.Target").toString();
  }

  static String platgate() {
    return join(PLATGATE.stream());
  }

  static String withoutPlatgate() {
    return join(
        Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator, -1))
            .map(entry -> Path.of(entry).toAbsolutePath())
            .filter(entry -> !PLATGATE.contains(entry)));
  }

  private static String join(Stream<Path> entries) {
    return entries.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static Path home(String className) {
    try {
      Class<?> type = Class.forName(className, false, ClassPath.class.getClassLoader());
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (ClassNotFoundException | URISyntaxException failure) {
      throw new IllegalStateException(className + " is not on the class path", failure);
    }
  }
}
