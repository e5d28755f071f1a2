package dev.platgate.benchmarks;

import dev.platgate.Target;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Compares {@code mvn package} for many targets with one for a single target. */
final class PackageBenchmark {
  private static final int MANY = 12;
  private static final int FEW = 6;

  private final Path maven;
  private final Path repository;
  private final Path aside;
  private final PackagedProgram many;
  private final PackagedProgram few;

  PackageBenchmark(Path folder, int modules, Path maven, Path repository, String version)
      throws IOException {
    this.maven = maven;
    this.repository = repository;
    this.aside = Files.createDirectories(folder.resolve("aside"));
    this.many = PackagedProgram.write(folder.resolve("many"), modules, first(MANY), version);
    this.few = PackagedProgram.write(folder.resolve("few"), modules, first(FEW), version);
  }

  /**
   * Prints the ratios. It takes a folder for all it works in, the number of rounds, the number of
   * modules of the program, the home of Maven, a local repository that has Platgate, and its
   * version.
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path parent = Files.createDirectories(Path.of(args[0]).toAbsolutePath());
    Path folder = Files.createTempDirectory(parent, "");
    new PackageBenchmark(
            folder,
            Integer.parseInt(args[2]),
            Path.of(args[3]).toAbsolutePath(),
            Path.of(args[4]).toAbsolutePath(),
            args[5])
        .run(Integer.parseInt(args[1]), System.out);
    Folders.clear(folder);
  }

  void run(int rounds, PrintStream out) throws IOException, InterruptedException {
    List<Long> all = new ArrayList<>();
    List<Long> half = new ArrayList<>();
    List<Long> one = new ArrayList<>();
    String single = "-Dplatgate.target=" + first(1).get(0).triple();
    // The first round finds cold caches.
    for (int round = -1; round < rounds; round++) {
      long ofMany = time(many);
      long ofFew = time(few);
      long ofOne = time(many, single);
      if (round >= 0) {
        all.add(ofMany);
        half.add(ofFew);
        one.add(ofOne);
      }
    }
    double packaged = median(all) / median(one);
    double added = 100 * (median(all) - median(half)) / median(one) / (MANY - FEW);
    out.printf(Locale.ROOT, "mvn package for one target: %.2f s%n", median(one) / 1e9);
    out.printf(Locale.ROOT, "for %d targets: %.3fx (bar 1.5x)%n", MANY, packaged);
    out.printf(Locale.ROOT, "each target more: %.2f%% of one (bar 3%%)%n", added);
  }

  private long time(PackagedProgram program, String... arguments)
      throws IOException, InterruptedException {
    putAside(program.folder().resolve("target"));
    Path log = program.folder().resolveSibling("log");
    List<String> command =
        new ArrayList<>(
            List.of(
                maven.resolve("bin/mvn").toString(),
                "--batch-mode",
                "-Dmaven.repo.local=" + repository,
                "package"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(program.folder().toFile());
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    long start = System.nanoTime();
    int status = builder.start().waitFor();
    long time = System.nanoTime() - start;
    if (status != 0) {
      throw new IOException(Files.readString(log, StandardCharsets.UTF_8));
    }
    return time;
  }

  /**
   * Moves what a build left out of the way. For half a minute after many files were deleted, ext4
   * creates others slowly, as it passes over what they free.
   */
  private void putAside(Path target) throws IOException {
    if (Files.exists(target)) {
      Files.move(target, Files.createTempDirectory(aside, "").resolve("target"));
    }
  }

  private static List<Target> first(int number) {
    return Arrays.stream(Target.values()).limit(number).toList();
  }

  private static double median(List<Long> times) {
    long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
  }
}
