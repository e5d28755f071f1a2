package dev.platgate.maven.matrix;

import dev.platgate.Target;
import dev.platgate.maven.program.ClassNames;
import dev.platgate.maven.program.Condition;
import dev.platgate.maven.program.GatedDependency;
import dev.platgate.maven.program.GatedType;
import dev.platgate.maven.program.Program;
import dev.platgate.maven.program.Service;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What all formats show of a program. Its texts are {@linkplain Printable printable}.
 *
 * @param targets the supported targets in the order of the catalog
 * @param services the services, sorted by name
 * @param types the types that some target lacks, sorted by name
 * @param dependencies the modules of others that some target lacks, sorted by name
 */
record Matrix(
    List<Target> targets,
    List<ServedService> services,
    List<Presence> types,
    List<Presence> dependencies) {

  private static final Comparator<Presence> RAREST_FIRST =
      Comparator.<Presence>comparingInt(each -> each.targets().size())
          .thenComparing(Presence::name);

  /**
   * Returns the matrix of a program.
   *
   * @param program the program
   * @return its matrix
   */
  static Matrix of(Program program) {
    ShortNames names = new ShortNames(classes(program));
    return new Matrix(
        program.targets(),
        program.services().stream().map(each -> service(each, names)).toList(),
        program.types().stream().map(each -> type(each, names)).toList(),
        program.dependencies().stream()
            .filter(each -> !each.targets().containsAll(program.targets()))
            .map(Matrix::dependency)
            .toList());
  }

  private static List<String> classes(Program program) {
    List<String> names = new ArrayList<>();
    program.types().forEach(type -> names.add(type.name()));
    for (Service service : program.services()) {
      names.add(service.name());
      names.addAll(service.variants().values());
    }
    return names;
  }

  private static ServedService service(Service service, ShortNames names) {
    Map<String, Set<Target>> variants = new TreeMap<>();
    service
        .variants()
        .forEach(
            (target, name) -> variants.computeIfAbsent(name, any -> new TreeSet<>()).add(target));
    return new ServedService(
        Printable.of(service.name()),
        Printable.of(names.of(service.name())),
        Printable.of(service.registry()),
        variants.entrySet().stream()
            .map(
                each ->
                    presence(each.getKey(), names.of(each.getKey()), each.getValue(), List.of()))
            .sorted(RAREST_FIRST)
            .toList());
  }

  private static Presence type(GatedType type, ShortNames names) {
    List<String> conditions =
        type.conditions().stream().map(each -> condition(type.name(), each)).toList();
    return presence(type.name(), names.of(type.name()), type.targets(), conditions);
  }

  private static String condition(String type, Condition condition) {
    return ClassNames.dotted(condition.element()).equals(ClassNames.dotted(type))
        ? condition.expression()
        : condition.expression() + " by " + condition.element();
  }

  private static Presence dependency(GatedDependency dependency) {
    String name = dependency.module();
    return presence(name, name, dependency.targets(), dependency.packages());
  }

  private static Presence presence(
      String name, String shortName, Set<Target> targets, List<String> notes) {
    return new Presence(
        Printable.of(name),
        Printable.of(shortName),
        targets,
        notes.stream().map(Printable::of).toList());
  }
}
