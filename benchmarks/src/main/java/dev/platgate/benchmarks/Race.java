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
  private static final List<String> EXPORTED =
      List.of("api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util");

  private final List<Contender> contenders;
  private final Map<Contender, List<Sample>> samples = new LinkedHashMap<>();

  Race(List<Contender> contenders) {
    this.contenders = contenders;
    contenders.forEach(each -> samples.put(each, new ArrayList<>()));
  }

  List<Sample> of(Contender contender) {
    return List.copyOf(samples.getOrDefault(contender, List.of()));
  }

  /** Runs each compilation in a process of its own, as {@code javac} on a command line does. */
  void inNewJvms(int rounds) throws IOException {
    for (int round = -1; round < rounds; round++) {
      for (Contender contender : turns(round)) {
        Folders.clear(Contender.output(contender.arguments()));
        long start = System.nanoTime();
        List<Sample> own = run(1, List.of(contender));
        long wall = System.nanoTime() - start;
        if (round >= 0) {
          add(contender, own.get(0).withWall(wall));
        }
      }
    }
  }

  /** Runs all compilations in one process, where javac has become fast before they count. */
  void inOneJvm(int rounds) throws IOException {
    int warmUp = rounds;
    List<Sample> all = run(warmUp + rounds, contenders);
    for (int i = warmUp * contenders.size(); i < all.size(); i++) {
      add(contenders.get(i % contenders.size()), all.get(i));
    }
  }

  private List<Contender> turns(int round) {
    List<Contender> turns = new ArrayList<>(contenders);
    if (round % 2 != 0) {
      Collections.reverse(turns);
    }
    return turns;
  }

  private void add(Contender contender, Sample sample) {
    samples.computeIfAbsent(contender, each -> new ArrayList<>()).add(sample);
  }

  static List<String> output(int rounds, List<Contender> contenders) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    EXPORTED.forEach(
        each -> {
          String name = "jdk.compiler/com.sun.tools.javac." + each + "=ALL-UNNAMED";
          command.addAll(List.of("--add-exports", name, "--add-opens", name));
        });
    command.addAll(List.of("-classpath", ClassPath.own(), Compile.class.getName()));
    command.add(Integer.toString(rounds));
    contenders.forEach(each -> command.add(each.arguments().toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
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

  private static List<Sample> run(int rounds, List<Contender> contenders) throws IOException {
    return output(rounds, contenders).stream()
        .filter(line -> line.startsWith("sample "))
        .map(Sample::parse)
        .toList();
  }
}
