package dev.platgate.processor.others;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.platgate.processor.Expectations;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A compiler in a process of its own, which sees nothing but the paths it is given. Within the
 * process of the tests, javac finds processors and plugins on their class path as well.
 */
final class CompilerProcess {
  static final String LINUX = "-Aplatgate.target=x86_64-unknown-linux-gnu";
  static final String MAC = "-Aplatgate.target=x86_64-apple-darwin";
  static final String KEEP_ALL = "-Aplatgate.emit=all";

  private final Path folder;
  private final List<String> command;

  private CompilerProcess(Path folder, List<String> command) {
    this.folder = folder;
    this.command = command;
  }

  /** Runs the javac of this JDK, without any path, and with all its warnings. */
  static CompilerProcess javac(Path folder) {
    return new CompilerProcess(folder, List.of(tool("javac")))
        .with("-Xlint:all", "-d", folder.resolve("out").toString());
  }

  /** Runs the Eclipse compiler, without any path. */
  static CompilerProcess ecj(Path folder) {
    String jar = Jars.other("ecj").toString();
    String output = folder.resolve("out").toString();
    return new CompilerProcess(folder, List.of(tool("java"), "-jar", jar))
        .with("-Xemacs", "--release", "17", "-d", output, "-s", output);
  }

  CompilerProcess with(String... arguments) {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of(arguments));
    return new CompilerProcess(folder, all);
  }

  /** Adds a path to the command. */
  CompilerProcess path(String option, Path... entries) {
    String joined =
        Stream.of(entries).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    return with(option, joined);
  }

  /** Compiles source texts. */
  Compiled compile(String... sources) {
    List<Path> files = write(folder.resolve("src"), sources);
    return with(files.stream().map(Path::toString).toArray(String[]::new)).run();
  }

  /** Writes source texts below a folder, each where its package says. */
  static List<Path> write(Path root, String... sources) {
    List<Path> files = new ArrayList<>();
    for (String source : sources) {
      Path file = root.resolve(Expectations.name(source).replace('.', '/') + ".java");
      try {
        Files.createDirectories(file.getParent());
        files.add(Files.writeString(file, source));
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
    return files;
  }

  /** Runs the command as it is. */
  Compiled run() {
    try {
      Path output = Files.createDirectories(folder.resolve("out"));
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
      return new Compiled(folder.resolve("src"), output, process.waitFor(), printed);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }
}
