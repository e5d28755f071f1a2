package dev.platgate.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;

/** Prints what was compiled, and how contenders compare. */
final class Table {
  private static final double NANOS_PER_SECOND = 1e9;
  private static final double KIB_PER_MIB = 1024;

  private final PrintStream out;

  Table(PrintStream out) {
    this.out = out;
  }

  void program(CodeBase code, String identifiers, int rounds, Jvms jvms) throws IOException {
    print(
        "%,d classes, %,d lines, %s; %d targets of the %d wanted%n",
        code.files().size(),
        code.lines(),
        identifiers,
        Programs.mostTargets(),
        Programs.MOST_TARGETS);
    print(
        "JDK %s, %d processors, %d rounds, %s%n",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        rounds,
        jvms == Jvms.NEW ? "a new JVM for each compilation" : "all compilations in one JVM");
  }

  void head(String reference) {
    print("%n%-52s%9s%9s%17s%9s%8s%n", reference, "wall", "CPU", "(quartiles)", "memory", "bar");
  }

  void row(String name, Ratio ratio, String bar) {
    print(
        "%-52s%8.3fx%8.3fx%9.3f - %.3f%9s%8s%n",
        name,
        ratio.wall(),
        ratio.cpu(),
        ratio.lowerQuartile(),
        ratio.upperQuartile(),
        ratio.hasPeak() ? String.format(Locale.ROOT, "%.3fx", ratio.peak()) : "-",
        bar);
  }

  void added(int targets, Ratio ratio) {
    print(
        "%-52s%8.3f%%%8.3f%%%26s%8s%n",
        "each of " + targets + " added targets",
        100 * (ratio.wall() - 1) / targets,
        100 * (ratio.cpu() - 1) / targets,
        "",
        "0.2%");
  }

  void alone(Ratio javac) {
    print(
        "%njavac alone: %.2f s wall, %.2f s CPU, %.0f MiB%n",
        Ratio.median(javac.before(), Sample::wall) / NANOS_PER_SECOND,
        Ratio.median(javac.before(), Sample::cpu) / NANOS_PER_SECOND,
        Ratio.median(javac.before(), Sample::peak) / KIB_PER_MIB);
  }

  private void print(String format, Object... values) {
    out.printf(Locale.ROOT, format, values);
  }
}
