package dev.platgate.benchmarks.allocation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures all allocators in one run, and prints tables of times and ratios. */
public final class AllocationBenchmark {
  // What bars are set for is measured in turns, so that a change of the machine hits all alike.
  private static final int ROUNDS = 5;

  private static final String[] HEAPS = {
    "mimalloc", "jemalloc", "glibc", "nettyPooled", "nettyAdaptive"
  };

  private final Results results = new Results();
  private final Path directory;

  private AllocationBenchmark(Path directory) {
    this.directory = directory;
  }

  /**
   * Runs all benchmarks.
   *
   * @param arguments the directory for the report, and optionally the number of rounds
   */
  public static void main(String[] arguments) throws IOException, RunnerException {
    AllocationBenchmark benchmark =
        new AllocationBenchmark(Files.createDirectories(Path.of(arguments[0])));
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
    for (int i = 0; i < rounds; i++) {
      benchmark.run(pairs().threads(1).param("size", "64").addProfiler(GCProfiler.class));
    }
    benchmark.run(pairs().threads(1).param("size", "16", "4096", "1048576"));
    benchmark.run(pairs().threads(2).param("size", "64"));
    benchmark.run(traces("mixed").threads(1));
    benchmark.run(traces("growth").threads(1));
    benchmark.run(traces("handOver").threads(2));
    benchmark.report();
  }

  private void run(ChainedOptionsBuilder options) throws RunnerException {
    new Runner(
            options
                .forks(1)
                .warmupIterations(4)
                .warmupTime(TimeValue.milliseconds(400))
                .measurementIterations(6)
                .measurementTime(TimeValue.milliseconds(400))
                .jvmArgs(
                    "--enable-native-access=ALL-UNNAMED", "-Xmx1g", "-XX:MaxDirectMemorySize=1g")
                .build())
        .run()
        .forEach(results::add);
  }

  private static ChainedOptionsBuilder pairs() {
    ChainedOptionsBuilder options = new OptionsBuilder().include("Pair");
    if (!ArenaHandles.exist()) {
      options.exclude("arena");
    }
    if (!CLoop.canCompile()) {
      System.out.println("There is no C compiler cc: the loops in C are skipped.");
      options.exclude("Pair\\.c$");
    }
    return options;
  }

  private static ChainedOptionsBuilder traces(String name) {
    return new OptionsBuilder().include("Traces\\." + name + "$");
  }

  private void report() throws IOException {
    StringBuilder report = new StringBuilder();
    report.append(
        String.format(
            "Java %s, %d processors, mimalloc %s, jemalloc %s%n%n",
            Runtime.version(),
            Runtime.getRuntime().availableProcessors(),
            MimallocVariant.ALLOCATOR.version(),
            JemallocVariant.ALLOCATOR.version()));
    report.append("| malloc and free of 64 bytes | ratio | bar | |\n| --- | --- | --- | --- |\n");
    Bar.ofThisJvm().forEach(bar -> report.append(bar.line(results)).append('\n'));
    report.append("\n| | ns or bytes (lowest to highest) |\n| --- | --- |\n");
    for (String name : results.names()) {
      results
          .figure(name)
          .ifPresent(
              figure ->
                  report.append(
                      String.format(
                          Locale.ROOT,
                          "| %s | %.2f (%.2f to %.2f) |%n",
                          name,
                          figure.median(),
                          figure.low(),
                          figure.high())));
    }
    report.append("\n| after fragmentation | live MiB | resident MiB |\n| --- | --- | --- |\n");
    for (String heap : HEAPS) {
      report.append(residentMemory(heap));
    }
    Files.writeString(directory.resolve("report.md"), report);
    Files.writeString(directory.resolve("allocation.svg"), chart().svg());
    System.out.print(report);
  }

  private Chart chart() {
    Chart chart =
        new Chart("ns to allocate and free 64 bytes, on Java " + Runtime.version().feature());
    for (String library : List.of("Mimalloc", "Jemalloc")) {
      String name = library.toLowerCase(Locale.ROOT);
      add(chart, library + "Pair.registry", "GlobalAllocator, " + name, true);
      add(chart, library + "Pair.lwjgl", "LWJGL, " + name, false);
      add(chart, library + "Pair.c", "loop in C, " + name, false);
    }
    add(chart, "OthersPair.arena", "Arena.ofConfined", false);
    add(chart, "OthersPair.unsafe", "Unsafe", false);
    add(chart, "OthersPair.memoryUtil", "LWJGL MemoryUtil", false);
    add(chart, "OthersPair.nettyPooled", "Netty pooled", false);
    add(chart, "OthersPair.nettyAdaptive", "Netty adaptive", false);
    return chart;
  }

  private void add(Chart chart, String name, String label, boolean isOurs) {
    results.figure(name + "/64/1").ifPresent(figure -> chart.add(label, figure.median(), isOurs));
  }

  private static String residentMemory(String heap) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-Xmx1g",
            "-XX:MaxDirectMemorySize=4g",
            "-XX:+AlwaysPreTouch",
            "-Xms1g",
            "-cp",
            System.getProperty("java.class.path"),
            ResidentMemory.class.getName(),
            heap);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!output.matches("\\d+ \\d+\\s+")) {
      return "| " + heap + " | failed | |\n";
    }
    String[] sizes = output.strip().split(" ");
    return String.format(
        Locale.ROOT,
        "| %s | %.1f | %.1f |%n",
        heap,
        Long.parseLong(sizes[0]) / 1048576.0,
        Long.parseLong(sizes[1]) / 1048576.0);
  }
}
