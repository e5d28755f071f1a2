package dev.platgate.examples.objectstore.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A copy of the project's sources, as a clean clone has them, in which the example is built.
 *
 * @param root its folder
 */
record Checkout(Path root) {
  static final String X86_64 = "x86_64-unknown-linux-gnu";
  static final String AARCH64 = "aarch64-unknown-linux-gnu";

  private static final String EXAMPLE = "examples/object-store";
  private static final Set<String> NOT_SOURCES = Set.of("target", ".git");

  /** Copies the sources of the project into a new folder. */
  static Checkout in(Path folder) {
    Path project = Path.of(System.getProperty("platgate.project")).toAbsolutePath().normalize();
    try {
      Files.walkFileTree(project, new Copier(project, folder));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return new Checkout(folder);
  }

  /** Builds the example for all targets from one compile, and what it needs, as {@link #build}. */
  Checkout buildAll() {
    run(List.of("package", "-am"));
    return this;
  }

  /** Builds the example and what it needs, without tests and checks, and fails if Maven does. */
  Checkout build(String target) {
    run(List.of("package", "-am", "-Dplatgate.target=" + target));
    return this;
  }

  /** Writes the run-time dependencies of the example as a tree, and returns its lines. */
  List<String> runtimeTree(String target) {
    Path file = root.resolve("tree-" + target + ".txt");
    run(
        List.of(
            "package",
            "dependency:tree",
            "-am",
            "-Dplatgate.target=" + target,
            "-Dscope=runtime",
            "-DoutputFile=" + file));
    try {
      return Files.readAllLines(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  Path classes(String target) {
    return root.resolve(EXAMPLE).resolve("target").resolve(target).resolve("classes");
  }

  /** Returns the folder with the sources that are generated for a target. */
  Path generated(String target) {
    return classes("all").resolve("META-INF/platgate/build").resolve(target).resolve("sources");
  }

  /** Returns the folder that holds the jar of a target and its run-time dependencies. */
  Path runnable(String target) {
    return root.resolve(EXAMPLE).resolve("target").resolve(target).resolve("object-store");
  }

  Path jar(String target) {
    return runnable(target).resolve("object-store.jar");
  }

  private void run(List<String> arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                "--batch-mode",
                "--no-transfer-progress",
                "-DskipTests",
                "-DskipChecks",
                "-pl",
                EXAMPLE));
    command.addAll(arguments);
    Outcome outcome = Outcome.of(new ProcessBuilder(command).directory(root.toFile()));
    assertThat(outcome.exit()).as(outcome.output()).isZero();
  }

  private static final class Copier extends SimpleFileVisitor<Path> {
    private final Path from;
    private final Path to;

    Copier(Path from, Path to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      if (NOT_SOURCES.contains(folder.getFileName().toString())) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      Files.createDirectories(to.resolve(from.relativize(folder)));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.copy(file, to.resolve(from.relativize(file)));
      return FileVisitResult.CONTINUE;
    }
  }
}
