package dev.platgate.processor;

import dev.platgate.Target;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.FileObject;

/**
 * Describes a program for the tools that package it for all of its targets: the processor knows
 * what serves where, the compiler plugin which classes there are. It is a file of lines, each a
 * fact whose parts are separated by tabs.
 */
public final class ProgramDescription {
  /** The folder in the class output of all that is for packaging, and no part of an artifact. */
  static final String FOLDER = "META-INF/platgate/build/";

  static final String PATH = FOLDER + "program";

  private final FileObject file;
  private final Gate supported;
  private final Gates gates;
  private final Conditions conditions;
  private final ProcessingEnvironment environment;
  private final List<String> facts = new ArrayList<>();
  private final TreeMap<String, List<String>> types = new TreeMap<>();
  private final TreeSet<String> units = new TreeSet<>();
  private final TreeSet<String> foreign = new TreeSet<>();
  private final TreeSet<String> classes = new TreeSet<>();

  ProgramDescription(
      FileObject file,
      Target base,
      Program program,
      List<List<Selection>> selections,
      ProcessingEnvironment environment) {
    this.file = file;
    this.supported = program.supported().targets();
    this.gates = program.gates();
    this.conditions = new Conditions(program, environment.getElementUtils());
    this.environment = environment;
    facts.add(fact("base", base.triple()));
    supported.targets().forEach(target -> facts.add(fact("target", target.triple())));
    for (Registry registry : program.registries()) {
      facts.add(fact("service", registry.service(), registry.qualifiedName()));
    }
    for (List<Selection> ofTarget : selections) {
      for (Selection each : ofTarget) {
        facts.add(
            fact(
                "variant",
                each.registry().service(),
                each.target().triple(),
                each.variant().orElseThrow()));
      }
    }
    program.registries().forEach(registry -> stub(registry, selections));
    program.dependencies().stream()
        .sorted(Comparator.comparing(Dependency::module))
        .map(
            each ->
                fact(
                    "dependency",
                    each.module(),
                    String.join(",", each.packages()),
                    triples(each.gate().and(supported))))
        .forEach(facts::add);
  }

  /** Adds the class that is generated where nothing else serves: other targets lack it. */
  private void stub(Registry registry, List<List<Selection>> selections) {
    Gate gate =
        selections.stream()
            .flatMap(List::stream)
            .filter(each -> each.registry().equals(registry) && each.isStub())
            .map(each -> Gate.of(each.target()))
            .reduce(Gate.NEVER, Gate::or);
    if (!gate.isEmpty() && !gate.equals(supported)) {
      String name = registry.sibling(registry.stubName());
      Conditions.Condition unserved = conditions.unserved(registry.service());
      types.put(
          name,
          List.of(
              fact("type", name, triples(gate)),
              fact("condition", name, unserved.element(), unserved.expression())));
    }
  }

  /**
   * Adds a type that javac writes, or would write on another target.
   *
   * @param type the type
   * @param reachable where the code around the type can be reached
   */
  public void type(TypeElement type, Gate reachable) {
    Gate gate = gates.at(type).and(reachable).and(supported);
    if (gate.equals(supported)) {
      return;
    }
    String name = environment.getElementUtils().getBinaryName(type).toString();
    List<String> lines = new ArrayList<>();
    lines.add(gate.isEmpty() ? fact("type", name) : fact("type", name, triples(gate)));
    for (Conditions.Condition each : conditions.of(type)) {
      lines.add(fact("condition", name, each.element(), each.expression()));
    }
    types.put(name, lines);
  }

  /**
   * Adds a class file that javac has written.
   *
   * @param type its type
   */
  public void written(TypeElement type) {
    classes.add(environment.getElementUtils().getBinaryName(type).toString());
  }

  /**
   * Adds a source file whose classes differ from target to target.
   *
   * @param path its path below its source folder
   */
  public void unit(String path) {
    units.add(path);
  }

  /**
   * Adds a use of the constants of a target that were compiled before.
   *
   * @param path the path of the using source file below its source folder
   * @param constants the class that has the constants
   */
  public void foreign(String path, TypeElement constants) {
    foreign.add(fact("foreign", path, constants.getQualifiedName().toString()));
  }

  /** Writes the description, or reports why it cannot. */
  public void write() {
    List<String> lines = new ArrayList<>(facts);
    types.values().forEach(lines::addAll);
    units.forEach(unit -> lines.add(fact("unit", unit)));
    lines.addAll(foreign);
    classes.forEach(name -> lines.add(fact("class", name)));
    try (OutputStream stream = file.openOutputStream()) {
      stream.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException | RuntimeException failure) {
      report(failure);
    }
  }

  /**
   * Reports that there is no description.
   *
   * @param failure why
   */
  public void report(Exception failure) {
    environment
        .getMessager()
        .printMessage(
            Diagnostic.Kind.ERROR,
            PluginMessage.internalError(
                new IllegalStateException(PATH + " cannot be written", failure)));
  }

  private static String triples(Gate gate) {
    return gate.targets().stream().map(Target::triple).collect(Collectors.joining("\t"));
  }

  private static String fact(String... parts) {
    return String.join("\t", parts);
  }
}
