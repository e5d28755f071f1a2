package dev.platgate.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Compares javac with Platgate against javac without. It takes a folder to work in, the number of
 * rounds, the number of modules of the generated program, and {@code new} for a JVM for each
 * compilation or {@code one} for all of them in one.
 */
final class BuildBenchmark {
  private final Programs programs;

  private BuildBenchmark(Programs programs) {
    this.programs = programs;
  }

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]).toAbsolutePath();
    Files.createDirectories(folder);
    int modules = Integer.parseInt(args[2]);
    new BuildBenchmark(new Programs(folder, modules))
        .run(Integer.parseInt(args[1]), modules, args[3].equals("one"), System.out);
  }

  void run(int rounds, int modules, boolean inOneJvm, PrintStream out) throws IOException {
    CodeBase plain = programs.plain();
    Contender javac = programs.javac("javac", plain);
    Contender scan = programs.bareScan("scan", plain);
    String identifiers = Race.output(1, List.of(scan)).get(0);
    out.printf(
        "%,d classes, %,d lines, %s; %d targets of %d wanted; JDK %s, %d processors; %d rounds%n%n",
        plain.files().size(),
        plain.lines(),
        identifiers,
        Programs.mostTargets(),
        Programs.MOST_TARGETS,
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        rounds);
    Contender ungated = programs.platgate("ungated", plain);
    CodeBase registry = programs.registry();
    Contender registryJavac = programs.javacWithGenerated("registry-javac", registry);
    Contender registryPlatgate = programs.platgate("registry-platgate", registry);
    CodeBase gated = programs.gated();
    Contender gatedJavac = programs.javacWithGenerated("gated-javac", gated);
    Contender gatedPlatgate = programs.platgate("gated-platgate", gated);
    Contender fewPlatgate = programs.platgate("few-platgate", programs.gatedForFew());
    Contender errorProne = programs.errorProne("error-prone", plain);

    Race race =
        new Race(
            List.of(
                javac,
                ungated,
                gatedPlatgate,
                gatedJavac,
                fewPlatgate,
                registryPlatgate,
                registryJavac,
                scan,
                errorProne));
    if (inOneJvm) {
      race.inOneJvm(rounds);
    } else {
      race.inNewJvms(rounds);
    }
    int types = modules * CodeBase.GATED_PER_MODULE;
    Table table = new Table(out, inOneJvm);
    table.head();
    table.row(
        "Platgate, no annotation", OptionalDouble.of(1.03), race.of(javac), race.of(ungated));
    table.row(
        "Platgate, a registry, 0 gated types",
        OptionalDouble.of(1.03),
        race.of(registryJavac),
        race.of(registryPlatgate));
    table.row(
        "Platgate, " + types + " gated types and uses, " + Programs.mostTargets() + " targets",
        OptionalDouble.of(1.05),
        race.of(gatedJavac),
        race.of(gatedPlatgate));
    table.row("bare scan of all identifiers", OptionalDouble.empty(), race.of(javac), race.of(scan));
    table.row(
        "Error Prone and NullAway", OptionalDouble.empty(), race.of(javac), race.of(errorProne));
    table.perTarget(
        Programs.addedTargets(), race.of(fewPlatgate), race.of(gatedPlatgate));
    table.medians("javac", race.of(javac));
  }
}
