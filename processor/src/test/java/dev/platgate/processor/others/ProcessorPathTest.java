package dev.platgate.processor.others;

import static dev.platgate.processor.others.CompilerProcess.MAC;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.io.TempDir;

/** The ways a compiler is given the processor; none may leave gates unread in silence. */
final class ProcessorPathTest {
  private static final String[] SOURCES = {
    """
    package app;
    @dev.platgate.Platform(os = dev.platgate.Os.LINUX)
    class Gated {}
    """,
    """
    package app;
    class Kept {}
    """,
  };

  @TempDir private Path folder;

  private CompilerProcess onClassPath() {
    return CompilerProcess.javac(folder).path("-cp", Jars.platgate()).with(MAC);
  }

  private static void assertExcluded(Compiled compiled) {
    assertThat(compiled.silent().classes()).containsExactly("app/Kept.class");
  }

  @Test
  void onTheProcessorPath() {
    assertExcluded(
        CompilerProcess.javac(folder)
            .path("-cp", Jars.ANNOTATIONS)
            .path("-processorpath", Jars.platgate())
            .with(MAC)
            .compile(SOURCES));
  }

  @Test
  @EnabledForJreRange(maxVersion = 22, disabledReason = "javac 23 ignores such processors")
  void onTheClassPath() {
    assertExcluded(onClassPath().compile(SOURCES));
  }

  @Test
  @EnabledForJreRange(minVersion = 23, disabledReason = "earlier ones run such processors")
  void onTheClassPathFrom23On() {
    onClassPath().compile(SOURCES).announcedBy(List.of("app.Gated:1 ProcessorNotRun"));
  }

  @Test
  void onTheClassPathWithFullProcessing() {
    assertExcluded(onClassPath().with("-proc:full").compile(SOURCES));
  }

  @Test
  void onTheClassPathByName() {
    assertExcluded(
        onClassPath()
            .with("-processor", "dev.platgate.processor.PlatgateProcessor")
            .compile(SOURCES));
  }

  @Test
  void withoutProcessing() {
    onClassPath()
        .with("-proc:none")
        .compile(SOURCES)
        .announcedBy(List.of("app.Gated:1 ProcessorNotRun"));
  }

  /** An automatic module does not require the module of the annotations: docs/tools.md says so. */
  @Test
  void failsOnTheProcessorModulePath() {
    Path[] jars =
        Stream.of(Jars.platgate())
            .map(path -> Files.isDirectory(path) ? jar(path) : path)
            .toArray(Path[]::new);
    Compiled compiled =
        CompilerProcess.javac(folder)
            .path("-cp", Jars.ANNOTATIONS)
            .path("--processor-module-path", jars)
            .with(MAC)
            .compile(SOURCES);
    assertThat(compiled.exit()).isNotZero();
    assertThat(compiled.printed()).contains("NoClassDefFoundError: dev/platgate/Host");
    assertThat(compiled.classes()).isEmpty();
  }

  /** Packs classes as the build does, with the name of their automatic module. */
  private Path jar(Path classes) {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    if (Files.notExists(classes.resolve("module-info.class"))) {
      manifest.getMainAttributes().putValue("Automatic-Module-Name", "dev.platgate.processor");
    }
    Path jar = folder.resolve(classes.toString().replaceAll("\\W", "-") + ".jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream archive = new JarOutputStream(file, manifest);
        Stream<Path> files = Files.walk(classes)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        String name = classes.relativize(each).toString().replace('\\', '/');
        if (!name.equals("META-INF/MANIFEST.MF")) {
          archive.putNextEntry(new JarEntry(name));
          Files.copy(each, archive);
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return jar;
  }
}
