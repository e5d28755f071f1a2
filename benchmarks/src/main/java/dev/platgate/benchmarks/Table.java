package dev.platgate.benchmarks;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Prints how contenders compare. */
final class Table {
  private static final double NANOS = 1e9;
  private static final double KIB_PER_MIB = 1024;

  private final PrintStream out;
  private final boolean inOneJvm;

  Table(PrintStream out, boolean inOneJvm) {
    this.out = out;
    this.inOneJvm = inOneJvm;
  }

  void head() {
    print(
        "%-52s%9s%9s%19s%9s%9s%n", "compared with javac alone", "wall", "cpu", "quartiles", "memory", "bar");
  }

  void row(String name, OptionalDouble bar, List<Sample> before, List<Sample> after) {
    Ratio ratio = new Ratio(before, after);
    double[] quartiles = ratio.quartiles();
    print(
        "%-52s%8.3fx%8.3fx%10.3f -%6.3fx%9s%9s%n",
        name,
        ratio.wall(),
        ratio.cpu(),
        quartiles[0],
        quartiles[1],
        inOneJvm || ratio.peak() == 0 || Double.isNaN(ratio.peak())
            ? "-"
            : String.format(Locale.ROOT, "%.3fx", ratio.peak()),
        bar.isPresent() ? String.format(Locale.ROOT, "%.2fx", bar.getAsDouble()) : "");
  }

  void perTarget(int added, List<Sample> before, List<Sample> after) {
    Ratio ratio = new Ratio(before, after);
    print(
        "%-52s%8.3f%%%8.3f%%%29s%9s%n",
        "each of " + added + " added targets",
        100 * (ratio.wall() - 1) / added,
        100 * (ratio.cpu() - 1) / added,
        "",
        "0.2%");
  }

  void medians(String name, List<Sample> samples) {
    print(
        "%nThe median of %s alone: %.2f s wall, %.2f s of processors, %.0f MiB.%n",
        name,
        Ratio.median(samples, Sample::wall) / NANOS,
        Ratio.median(samples, Sample::cpu) / NANOS,
        Ratio.median(samples, Sample::peak) / KIB_PER_MIB);
  }

  private void print(String format, Object... values) {
    out.printf(Locale.ROOT, format, values);
  }
}
