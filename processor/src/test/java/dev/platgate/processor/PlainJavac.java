package dev.platgate.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.Platform;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A compilation that Platgate has no part in. It needs a process of its own: within one, javac
 * finds the plugin on the class path of the tests, whatever processor path it is given.
 */
final class PlainJavac {
  private PlainJavac() {}

  /** Compiles source texts, which may use the annotations. */
  static void compile(Path output, String... sources) {
    compile(output, "", List.of(sources));
  }

  /** Compiles source texts, which may also use what is on a class path. */
  static void compile(Path output, String path, List<String> sources) {
    try {
      Path annotations =
          Path.of(Platform.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path folder = Files.createTempDirectory("sources");
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
      command.addAll(List.of("-proc:none", "-d", output.toString()));
      command.addAll(List.of("-cp", annotations + File.pathSeparator + path));
      for (String source : sources) {
        Path file = folder.resolve(Expectations.name(source).replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        command.add(Files.writeString(file, source).toString());
      }
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertThat(process.waitFor()).as(printed).isZero();
    } catch (IOException | URISyntaxException | InterruptedException failure) {
      throw new AssertionError(failure);
    }
  }
}
