package dev.platgate.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Compares javac with Platgate against javac without, on generated programs. */
final class BuildBenchmark {
  private final Programs programs;
  private final int gatedTypes;

  BuildBenchmark(Path folder, int modules) throws IOException {
    Files.createDirectories(folder);
    this.programs = new Programs(folder, modules);
    this.gatedTypes = modules * CodeBase.GATED_PER_MODULE;
  }

  /**
   * Prints a table of ratios. It takes a folder to work in, the number of rounds, the number of
   * modules of the program, and {@code new} for a JVM for each compilation or {@code one} for all.
   */
  public static void main(String[] args) throws IOException {
    new BuildBenchmark(Path.of(args[0]).toAbsolutePath(), Integer.parseInt(args[2]))
        .run(Integer.parseInt(args[1]), Jvms.valueOf(args[3].toUpperCase(Locale.ROOT)), System.out);
  }

  void run(int rounds, Jvms jvms, PrintStream out) throws IOException {
    CodeBase plain = programs.plain();
    CodeBase registry = programs.registry();
    CodeBase gated = programs.gated();

    Contender javac = programs.javac("javac", plain);
    Contender ungated = programs.platgate("ungated", plain);
    Contender gatedPlatgate = programs.platgate("gated-platgate", gated);
    CodeBase gatedComplete = programs.withGenerated("gated-complete", gated);
    Contender gatedJavac = programs.javac("gated-javac", gatedComplete);
    Contender gatedIdle = programs.idleProcessor("gated-idle", gatedComplete);
    Contender fewPlatgate = programs.platgate("few-platgate", programs.gatedForFew());
    Contender registryPlatgate = programs.platgate("registry-platgate", registry);
    Contender registryJavac =
        programs.javac("registry-javac", programs.withGenerated("registry-complete", registry));
    Contender idle = programs.idleProcessor("idle", plain);
    Contender scan = programs.bareScan("scan", plain);
    Contender errorProne = programs.errorProne("error-prone", plain);

    Table table = new Table(out);
    table.program(plain, Race.output(1, List.of(scan)).get(0), rounds, jvms);
    Race race =
        new Race(
            List.of(
                javac,
                ungated,
                idle,
                scan,
                gatedPlatgate,
                gatedJavac,
                gatedIdle,
                fewPlatgate,
                registryPlatgate,
                registryJavac,
                errorProne));
    race.run(rounds, jvms);

    table.head("compared with javac alone");
    table.row("Platgate, no annotation", race.compare(javac, ungated), "1.03x");
    table.row(
        "Platgate, a registry, 0 gated types",
        race.compare(registryJavac, registryPlatgate),
        "1.03x");
    table.row(
        "Platgate, " + gatedTypes + " gated types and uses, " + Programs.mostTargets() + " targets",
        race.compare(gatedJavac, gatedPlatgate),
        "1.05x");
    table.row("a processor that does nothing", race.compare(javac, idle), "");
    table.row("a bare scan of all identifiers", race.compare(javac, scan), "");
    table.row("Error Prone and NullAway", race.compare(javac, errorProne), "");
    table.head("compared with a processor that does nothing");
    table.row("Platgate, no annotation", race.compare(idle, ungated), "");
    table.row(
        "Platgate, " + gatedTypes + " gated types and uses",
        race.compare(gatedIdle, gatedPlatgate),
        "");
    table.added(Programs.addedTargets(), race.compare(fewPlatgate, gatedPlatgate));
    table.alone(race.compare(javac, javac));
  }
}
