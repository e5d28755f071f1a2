package dev.platgate.processor;

import dev.platgate.Host;
import dev.platgate.Target;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
  private static final String CONSTANTS = BuildTargetWriter.NAME;

  private final ProcessingEnvironment environment;
  private final Report report = new Report();
  private final Options options;
  private final Sources sources;
  private final ProgramChecker checker;
  private final Set<String> announced = new HashSet<>();
  private final List<Selection> selections = new ArrayList<>();
  private final List<String> generated = new ArrayList<>();
  private final Map<String, List<Variant>> boundVariants = new TreeMap<>();

  Rounds(ProcessingEnvironment environment, Host host) {
    this.environment = environment;
    this.options = Options.read(environment.getOptions(), host, report);
    this.sources = new Sources(environment.getElementUtils());
    this.checker = new ProgramChecker(environment, report);
    report.print(environment.getMessager());
  }

  void next(RoundEnvironment round) throws IOException {
    boolean othersGenerate = sources.add(round);
    Program program =
        new ProgramReader(environment.getElementUtils(), environment.getTypeUtils(), report)
            .read(sources.all());
    if (round.processingOver()) {
      finish(program);
    } else if (options.target().isPresent() && !announce(program, options.target().get())) {
      bind(program, options.target().get(), othersGenerate);
    }
    report.discard();
  }

  /** Writes the constants for registries that are new in this round, and tells if any are. */
  private boolean announce(Program program, Target target) throws IOException {
    boolean isNew = false;
    for (Registry registry : program.registries()) {
      isNew |= announced.add(registry.qualifiedName());
      for (String name : List.of(registry.qualifiedName(), registry.sibling(CONSTANTS))) {
        if (sources.isForeign(name)) {
          report.add(
              Message.REGISTRY_NAME_TAKEN, registry.origin(), name, "a class of the sources");
        }
      }
      if (!report.contains(Message.REGISTRY_NAME_TAKEN)
          && sources.generate(registry.sibling(CONSTANTS))) {
        generated.add(registry.sibling(CONSTANTS));
        BuildTargetWriter.write(registry, target, environment.getElementUtils())
            .writeTo(environment.getFiler());
      }
    }
    if (report.contains(Message.REGISTRY_NAME_TAKEN)) {
      report.print(environment.getMessager());
    }
    return isNew;
  }

  private void bind(Program program, Target target, boolean othersGenerate) throws IOException {
    List<Registry> pending = new ArrayList<>(program.registries());
    pending.removeIf(registry -> boundVariants.containsKey(registry.service()));
    if (pending.isEmpty()) {
      return;
    }
    check(program);
    if (program.hasErrors() || (othersGenerate && report.contains(Message.MISSING_VARIANT))) {
      return;
    }
    report.print(environment.getMessager());
    if (report.hasPrinted()) {
      return;
    }
    RegistryWriter writer =
        new RegistryWriter(environment.getElementUtils(), environment.getTypeUtils());
    for (Registry registry : pending) {
      Selection selection = Selection.of(program, registry, target);
      selections.add(selection);
      boundVariants.put(registry.service(), program.variantsOf(registry.service()));
      sources.generate(registry.qualifiedName());
      generated.add(registry.qualifiedName());
      if (selection.isStub()) {
        sources.generate(selection.variant());
        generated.add(selection.variant());
        new StubWriter(environment.getElementUtils(), environment.getTypeUtils())
            .write(selection)
            .writeTo(environment.getFiler());
      }
      writer.write(selection).writeTo(environment.getFiler());
    }
  }

  private void finish(Program program) throws IOException {
    Compilation.of(environment).ifPresent(Compilation::finish);
    if (program.hasErrors()) {
      return;
    }
    check(program);
    late(program);
    report.print(environment.getMessager());
    if (!report.hasPrinted()) {
      Delivery delivery = new Delivery(environment, options);
      delivery.describe(selections);
      delivery.exclude(program, generated);
    }
  }

  private void late(Program program) {
    boundVariants.forEach(
        (service, known) -> {
          Set<String> names = known.stream().map(Variant::name).collect(Collectors.toSet());
          program.variantsOf(service).stream()
              .filter(variant -> !names.contains(variant.name()))
              .forEach(
                  variant ->
                      report.add(Message.LATE_VARIANT, variant.origin(), variant.name(), service));
        });
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
}
