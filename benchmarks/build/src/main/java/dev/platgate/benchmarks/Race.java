package dev.platgate.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lets contenders compile in turns, so that what else the machine does hits all of them alike. */
final class Race {
  private static final List<String> PACKAGES_OF_JAVAC =
      List.of(
          "api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util");

  private final List<Contender> contenders;
  private final Map<Contender, List<Sample>> samples = new LinkedHashMap<>();

  Race(List<Contender> contenders) {
    this.contenders = contenders;
  }

  /** Runs rounds that count, after others that do not: the first ones find cold caches. */
  void run(int rounds, Jvms jvms) throws IOException {
    if (jvms == Jvms.NEW) {
      inNewJvms(rounds);
    } else {
      inOneJvm(rounds);
    }
  }

  Ratio compare(Contender before, Contender after) {
    return new Ratio(of(before), of(after));
  }

  private void inNewJvms(int rounds) throws IOException {
    List<Contender> turns = new ArrayList<>(contenders);
    for (int round = -1; round < rounds; round++) {
      for (Contender contender : turns) {
        Folders.clear(Contender.output(contender.arguments()));
        long start = System.nanoTime();
        Sample sample = run(1, List.of(contender)).get(0);
        long wall = System.nanoTime() - start;
        if (round >= 0) {
          of(contender).add(sample.withWall(wall));
        }
      }
      Collections.reverse(turns);
    }
  }

  private void inOneJvm(int rounds) throws IOException {
    List<Sample> all = run(2 * rounds, contenders);
    for (int i = rounds * contenders.size(); i < all.size(); i++) {
      of(contenders.get(i % contenders.size())).add(all.get(i));
    }
  }

  private List<Sample> of(Contender contender) {
    return samples.computeIfAbsent(contender, each -> new ArrayList<>());
  }

  private static List<Sample> run(int rounds, List<Contender> contenders) throws IOException {
    return output(rounds, contenders).stream()
        .filter(line -> line.startsWith(Sample.PREFIX))
        .map(Sample::parse)
        .toList();
  }

  /** Compiles in a new JVM, and returns the lines that it prints. */
  static List<String> output(int rounds, List<Contender> contenders) throws IOException {
    Process process =
        new ProcessBuilder(command(rounds, contenders)).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException(output);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
    return output.lines().toList();
  }

  private static List<String> command(int rounds, List<Contender> contenders) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // The peak of the serial collector differs by 2 % from run to run, that of G1 by half.
    command.add("-XX:+UseSerialGC");
    for (String each : PACKAGES_OF_JAVAC) {
      String opened = "jdk.compiler/com.sun.tools.javac." + each + "=ALL-UNNAMED";
      command.addAll(List.of("--add-exports", opened, "--add-opens", opened));
    }
    command.addAll(List.of("-classpath", ClassPath.own(), Compile.class.getName()));
    command.add(Integer.toString(rounds));
    contenders.forEach(each -> command.add(each.arguments().toString()));
    return command;
  }
}
