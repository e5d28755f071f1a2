package dev.platgate.processor;

import dev.platgate.Host;
import dev.platgate.Target;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.tools.Diagnostic;

/**
 * Reads, checks, generates and reports, round by round.
 *
 * <p>A registry is bound one round after it was asked for, so that variants which other processors
 * generate in the first round count; if coverage is then still incomplete and others are still
 * generating, it waits further. The constants of the target, written at once, make sure that there
 * is a next round. A registry that no variant of later rounds can change is written with them: each
 * round has javac enter all classes anew.
 */
final class Rounds {
  private static final String CONSTANTS = BuildTargetWriter.NAME;

  private final ProcessingEnvironment environment;
  private final Report report;
  private final Report optionsReport;
  private final Options options;
  private final Sources sources;
  private final Generator generator;
  private final ProgramChecker checker;
  private final Set<String> announced = new HashSet<>();
  private final Map<String, Selection> selections = new TreeMap<>();
  private final Map<String, List<Variant>> boundVariants = new TreeMap<>();

  Rounds(ProcessingEnvironment environment, Host host) {
    this.environment = environment;
    this.report = new Report(Options.wording(environment.getOptions()));
    this.optionsReport = new Report(report.wording());
    this.options = Options.read(environment.getOptions(), host, optionsReport);
    this.sources = new Sources(environment.getElementUtils());
    this.generator = new Generator(environment, sources);
    this.checker = new ProgramChecker(environment, report);
    Compilation.of(environment).ifPresent(compilation -> compilation.build(options.target()));
  }

  void next(RoundEnvironment round) throws IOException {
    boolean othersGenerate = sources.add(round);
    Program program = read();
    if (round.processingOver()) {
      finish(program, round.errorRaised());
    } else {
      boolean isAnnounced = announce(program);
      bind(program, isAnnounced, othersGenerate);
    }
    report.discard();
  }

  /**
   * Writes the constants for registries that are new in this round, and tells if any were, so that
   * there is a next one.
   */
  private boolean announce(Program program) throws IOException {
    boolean isWritten = false;
    for (Registry registry : program.registries()) {
      boolean isNew = announced.add(registry.qualifiedName());
      isWritten |= generator.constants(registry, target(program)) && isNew;
    }
    return isWritten;
  }

  private void bind(Program program, boolean isAnnounced, boolean othersGenerate)
      throws IOException {
    List<Registry> unbound = new ArrayList<>(program.registries());
    unbound.removeIf(registry -> boundVariants.containsKey(registry.service()));
    if (unbound.isEmpty() || program.hasErrors()) {
      return;
    }
    check(program);
    if (othersGenerate && report.contains(Message.MISSING_VARIANT)) {
      return;
    }
    for (Registry registry : unbound) {
      Selection selection =
          report.isEmpty()
              ? Selection.of(program, registry, target(program))
              : Selection.none(registry, target(program));
      if (isAnnounced && !(selection.isFinal(program) && generator.isReady(registry))) {
        continue;
      }
      if (selections.putIfAbsent(registry.qualifiedName(), selection) == null) {
        generator.registry(selection);
      }
      if (!isAnnounced) {
        boundVariants.put(registry.service(), program.variantsOf(registry.service()));
      }
    }
  }

  /** Returns the target to build; any serves in a program that names none, which is an error. */
  private Target target(Program program) {
    return options.target().orElseGet(() -> program.supported().targets().targets().get(0));
  }

  private void finish(Program program, boolean isFailing) throws IOException {
    Optional<Compilation> compilation = Compilation.of(environment);
    compilation.ifPresent(Compilation::finish);
    collect(program);
    if (report.isEmpty() && !program.hasErrors()) {
      Delivery delivery = new Delivery(environment, options);
      delivery.describe(selections.values());
      delivery.hand(program);
    } else if (compilation.isPresent() && !isFailing) {
      Report known = new Report(report.wording());
      known.addAll(report);
      compilation.get().report(() -> printLater(known));
    } else {
      report.print(environment.getMessager());
    }
  }

  /**
   * Prints what is wrong when javac is about to look into the code, which it does not after an
   * error of a processor: one run says everything. By then, javac has made the annotations anew,
   * and knows the places of no others. What is known by now is printed in any case.
   */
  private void printLater(Report known) {
    report.discard();
    try {
      collect(read());
    } catch (RuntimeException failure) {
      report.discard();
      environment
          .getMessager()
          .printMessage(Diagnostic.Kind.ERROR, PluginMessage.internalError(failure));
    }
    if (report.isEmpty()) {
      report.addAll(known);
    }
    report.print(environment.getMessager());
  }

  private Program read() {
    return new ProgramReader(
            environment.getElementUtils(), environment.getTypeUtils(), sources.all(), report)
        .read();
  }

  private void collect(Program program) {
    report.addAll(optionsReport);
    if (isPartial(program)) {
      return;
    }
    if (!program.hasErrors()) {
      check(program);
      late(program);
    }
  }

  /** Reports that the compilation lacks registries that are in the class output. */
  private boolean isPartial(Program program) {
    Set<String> missing =
        EarlierBuild.services(environment.getElementUtils(), environment.getFiler(), sources.all());
    program.registries().forEach(registry -> missing.remove(registry.service()));
    boolean isPartial =
        !missing.isEmpty() && !program.hasErrors() && Compilation.of(environment).isPresent();
    if (isPartial) {
      report.add(Message.PARTIAL_COMPILATION, Origin.COMPILATION, String.join(" and of ", missing));
    }
    return isPartial;
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
    for (Registry registry : program.registries()) {
      for (String name : List.of(registry.qualifiedName(), registry.sibling(CONSTANTS))) {
        if (sources.isForeign(name)) {
          report.add(
              Message.REGISTRY_NAME_TAKEN, registry.origin(), name, "a class of the sources");
        }
      }
    }
    options
        .target()
        .filter(target -> !program.supported().targets().contains(target))
        .ifPresent(
            target ->
                report.add(
                    Message.UNSUPPORTED_TARGET,
                    program.supported().origin(),
                    target,
                    program.supported().targets().toString()));
    if (options.target().isEmpty() && options.emitAll()) {
      for (Registry registry : program.registries()) {
        report.add(Message.MISSING_TARGET, registry.origin(), Gate.EVERYWHERE.toString());
      }
    }
  }
}
