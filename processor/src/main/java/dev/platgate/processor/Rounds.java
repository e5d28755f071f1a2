package dev.platgate.processor;

import dev.platgate.Host;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;

/**
 * Reads, checks, generates and reports, round by round.
 *
 * <p>A registry is bound one round after it was asked for, so that variants which other processors
 * generate in the first round count; if coverage is then still incomplete and others are still
 * generating, it waits further. The constants of the target, written at once, make sure that there
 * is a next round.
 */
final class Rounds {
  private final ProcessingEnvironment environment;
  private final Report report = new Report();
  private final Options options;
  private final Sources sources;
  private final ProgramChecker checker;
  private final Set<String> announced = new HashSet<>();
  private final Map<Registry, Selection> bound = new LinkedHashMap<>();
  private final Map<String, List<String>> boundVariants = new LinkedHashMap<>();

  Rounds(ProcessingEnvironment environment, Host host) {
    this.environment = environment;
    this.options = Options.read(environment.getOptions(), host, report);
    this.sources = new Sources(environment.getElementUtils());
    this.checker = new ProgramChecker(environment, report);
    report.print(environment.getMessager());
  }

  void next(RoundEnvironment round) throws IOException {
    boolean othersGenerate = sources.add(round);
    Program program = new ProgramReader(environment.getElementUtils(), report).read(sources.all());
    if (round.processingOver()) {
      finish(program);
    } else if (!announce(program)) {
      bind(program, othersGenerate);
    }
    report.discard();
  }

  /**
   * Writes the constants for registries that are new in this round, and tells if there were any.
   */
  private boolean announce(Program program) throws IOException {
    boolean isNew = false;
    for (Registry registry : program.registries()) {
      isNew |= announced.add(registry.qualifiedName());
      String constants = sources.inPackage(registry.packageName(), BuildTargetWriter.NAME);
      if (sources.generate(constants)) {
        BuildTargetWriter.write(registry, options.target()).writeTo(environment.getFiler());
      }
    }
    return isNew;
  }

  private void bind(Program program, boolean othersGenerate) throws IOException {
    List<Registry> pending = new ArrayList<>(program.registries());
    pending.removeIf(registry -> boundVariants.containsKey(registry.qualifiedName()));
    if (pending.isEmpty()) {
      return;
    }
    check(program);
    if (othersGenerate && report.contains(Message.MISSING_VARIANT)) {
      return;
    }
    report.print(environment.getMessager());
    RegistryWriter writer =
        new RegistryWriter(environment.getElementUtils(), environment.getTypeUtils());
    for (Registry registry : pending) {
      Selection selection =
          report.hasPrinted() || options.target().isEmpty()
              ? Selection.unbound(registry, options.target())
              : Selection.of(program, registry, options.target().get());
      boundVariants.put(registry.qualifiedName(), names(program, registry));
      bound.put(registry, selection);
      sources.generate(registry.qualifiedName());
      writer.write(selection).writeTo(environment.getFiler());
    }
  }

  private void finish(Program program) throws IOException {
    check(program);
    for (Registry registry : program.registries()) {
      List<String> then = boundVariants.getOrDefault(registry.qualifiedName(), List.of());
      boolean wasBound = boundVariants.containsKey(registry.qualifiedName());
      for (Variant variant : program.variantsOf(registry.service())) {
        if (wasBound && !then.contains(variant.name())) {
          report.add(Message.LATE_VARIANT, variant.origin(), variant.name(), registry.service());
        }
      }
    }
    report.print(environment.getMessager());
    if (!report.hasPrinted()) {
      deliver(program);
    }
  }

  private void deliver(Program program) throws IOException {
    Delivery delivery = new Delivery(environment, options);
    delivery.describe(List.copyOf(bound.values()));
    delivery.exclude(program);
  }

  private void check(Program program) {
    checker.check(program);
    options
        .target()
        .filter(target -> !program.supported().targets().contains(target))
        .ifPresent(
            target ->
                report.add(
                    Message.UNSUPPORTED_TARGET,
                    program.supported().origin(),
                    target,
                    program.supported().targets()));
    if (options.target().isEmpty() && options.emitAll()) {
      for (Registry registry : program.registries()) {
        report.add(Message.MISSING_TARGET, registry.origin(), Gate.EVERYWHERE);
      }
    }
  }

  private static List<String> names(Program program, Registry registry) {
    return program.variantsOf(registry.service()).stream().map(Variant::name).toList();
  }
}
