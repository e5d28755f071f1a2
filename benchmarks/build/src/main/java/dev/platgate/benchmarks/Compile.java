package dev.platgate.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Runs javac in a process of its own, and prints what that took. It takes a number of rounds, and
 * files with the arguments of compilations, which it runs in turns.
 */
final class Compile {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String PEAK = "VmHWM:";

  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private boolean isWarm;
  private long cpuBefore;

  private Compile() {}

  public static void main(String[] args) throws IOException {
    Compile compile = new Compile();
    for (int round = 0; round < Integer.parseInt(args[0]); round++) {
      for (String arguments : List.of(args).subList(1, args.length)) {
        System.out.println(compile.run(Path.of(arguments)).print());
      }
    }
  }

  private Sample run(Path arguments) throws IOException {
    if (isWarm) {
      System.gc();
      cpuBefore = system.getProcessCpuTime();
    }
    isWarm = true;
    Folders.clear(Contender.output(arguments));
    long start = System.nanoTime();
    javac("@" + arguments);
    long wall = System.nanoTime() - start;
    long cpu = system.getProcessCpuTime() - cpuBefore;
    return new Sample(wall, cpu, peak());
  }

  private static void javac(String arguments) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    if (compiler.run(null, messages, messages, arguments) != 0) {
      throw new IllegalStateException(messages.toString(StandardCharsets.UTF_8));
    }
  }

  private static long peak() throws IOException {
    if (!Files.exists(STATUS)) {
      return 0;
    }
    return Files.readAllLines(STATUS).stream()
        .filter(line -> line.startsWith(PEAK))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
        .findFirst()
        .orElse(0);
  }
}
