package dev.platgate.benchmarks.allocation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures how long the Java virtual machine waits for threads that allocate, before it can stop
 * them: with threads that stay in Java while they allocate, and with threads that leave it.
 */
public final class SafepointBenchmark {
  private static final Pattern REACHING = Pattern.compile("Reaching safepoint: +(\\d+) ns");
  private static final int[] SIZES = {64, 4096, 1 << 16, 1 << 20, 16 << 20, 256 << 20};

  private SafepointBenchmark() {}

  /**
   * Prints a table.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) throws IOException {
    System.out.println(
        "| library | bytes | always: median, 99 %, longest µs | to 1 MiB | size said | never |");
    System.out.println("| --- | --- | --- | --- | --- | --- |");
    for (String heap : List.of("mimalloc", "jemalloc")) {
      for (int size : SIZES) {
        System.out.printf(
            Locale.ROOT,
            "| %s | %d | %s | %s | %s | %s |%n",
            heap,
            size,
            measure(heap, size, Long.MAX_VALUE, false),
            measure(heap, size, 1 << 20, false),
            measure(heap, size, 1 << 20, true),
            measure(heap, size, -1, false));
      }
    }
  }

  private static String measure(String heap, int size, long criticalSize, boolean isSized)
      throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xlog:safepoint:stdout",
                "-Dplatgate.runtime.critical=" + criticalSize,
                "-cp",
                System.getProperty("java.class.path"),
                AllocatingProgram.class.getName(),
                heap,
                Integer.toString(size),
                Boolean.toString(isSized))
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    List<Double> waits = new ArrayList<>();
    Matcher matcher = REACHING.matcher(output);
    while (matcher.find()) {
      waits.add(Long.parseLong(matcher.group(1)) / 1000.0);
    }
    if (waits.size() < AllocatingProgram.STOPS) {
      return output;
    }
    List<Double> sorted = waits.stream().sorted().toList();
    return String.format(
        Locale.ROOT,
        "%.1f, %.1f, %.1f",
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 99 / 100),
        sorted.get(sorted.size() - 1));
  }
}
