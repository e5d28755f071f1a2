package dev.platgate.maven.tree;

import dev.platgate.Target;
import dev.platgate.maven.names.NearNames;
import dev.platgate.maven.names.UnknownNameException;
import dev.platgate.maven.program.GatedDependency;
import dev.platgate.maven.program.GatedType;
import dev.platgate.maven.program.Program;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Shows what is on the targets of a program. */
public final class Trees {
  private final Program program;
  private final Variants variants;
  private final Dependencies dependencies;
  private final Map<Target, TargetTree> trees = new EnumMap<>(Target.class);

  /**
   * Shows a program.
   *
   * @param program the program
   * @param dependencies the dependencies of its project, which are read when they are needed
   */
  public Trees(Program program, Dependencies dependencies) {
    this.program = program;
    this.variants = Variants.of(program);
    this.dependencies = dependencies;
  }

  /**
   * Draws all that is on some targets.
   *
   * @param targets supported targets
   * @return a drawing; of several targets one for each, but one for those that have the same
   * @throws DependencyException if the dependencies of a target cannot be read
   */
  public List<String> draw(List<Target> targets) throws DependencyException {
    Map<Target, List<String>> drawings = new EnumMap<>(Target.class);
    for (Target each : targets) {
      drawings.put(each, tree(each).lines());
    }
    return joined(targets, drawings);
  }

  /**
   * Draws what brings an item into some targets.
   *
   * @param item a module or a class; see the parameter of the goal
   * @param targets supported targets
   * @return the answer
   * @throws DependencyException if the dependencies of a target cannot be read
   * @throws UnknownNameException if no target has such an item
   */
  public Answer invert(String item, List<Target> targets)
      throws DependencyException, UnknownNameException {
    ItemPattern pattern = new ItemPattern(item);
    Map<Target, List<String>> drawings = new EnumMap<>(Target.class);
    List<String> foreign =
        variants.foreign().stream()
            .filter(name -> pattern.matches(Node.ofClass(name, List.of())))
            .toList();
    List<Target> present = new ArrayList<>();
    List<Target> absent = new ArrayList<>();
    List<Target> unknown = new ArrayList<>();
    for (Target each : targets) {
      List<Node> matches = matches(pattern, each);
      if (matches.isEmpty()) {
        (foreign.isEmpty() ? absent : unknown).add(each);
      } else {
        present.add(each);
        drawings.put(each, tree(each).inverted(matches));
      }
    }
    List<String> lines = new ArrayList<>(joined(targets, drawings));
    if (!present.isEmpty() && present.size() < targets.size()) {
      lines.add("");
    }
    if (!unknown.isEmpty()) {
      lines.addAll(doubt(foreign, unknown));
    } else if (present.isEmpty()) {
      lines.addAll(absence(pattern, targets));
    } else if (!absent.isEmpty()) {
      lines.add(item + " is not on " + triples(absent) + ".");
    }
    return new Answer(
        List.copyOf(lines), List.copyOf(present), List.copyOf(absent), List.copyOf(unknown));
  }

  private static List<String> doubt(List<String> foreign, List<Target> unknown) {
    return List.of(
        "Whether " + String.join(", ", foreign) + " is on " + triples(unknown),
        "cannot be told: it does not serve there, but comes from a dependency that may be there.",
        "Ask for the module that has it: -Dplatgate.invert=<group:artifact>.");
  }

  private List<String> absence(ItemPattern pattern, List<Target> targets)
      throws DependencyException, UnknownNameException {
    List<Target> elsewhere = new ArrayList<>();
    for (Target each : program.targets()) {
      if (!matches(pattern, each).isEmpty()) {
        elsewhere.add(each);
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add(pattern + " is not on " + triples(targets) + ".");
    if (!elsewhere.isEmpty()) {
      lines.add("It is on " + triples(elsewhere) + "; -Dplatgate.target=all shows how.");
    } else if (declared().stream()
        .noneMatch(name -> pattern.matches(new Node(name, "", "", List.of())))) {
      throw unknown(pattern);
    } else {
      lines.add("It is on no target.");
    }
    return lines;
  }

  private UnknownNameException unknown(ItemPattern pattern) throws DependencyException {
    Set<String> names = declared();
    for (Target each : program.targets()) {
      tree(each).nodes().forEach(node -> names.add(node.name()));
    }
    List<String> near =
        NearNames.of(ItemPattern.simple(pattern.toString()), names, ItemPattern::simple);
    return new UnknownNameException(
        "no target has anything of the name "
            + pattern
            + ", and nothing declares it: its absence proves nothing."
            + NearNames.question(near)
            + " Say group:artifact, group:artifact:classifier, artifact, or the name of a gated"
            + " class or a service; * stands for any characters.");
  }

  /** Returns the names of what some target lacks by declaration. */
  private Set<String> declared() {
    Set<String> names = new TreeSet<>();
    program.types().stream().map(GatedType::name).forEach(names::add);
    program.dependencies().stream().map(GatedDependency::module).forEach(names::add);
    return names;
  }

  private List<Node> matches(ItemPattern pattern, Target target) throws DependencyException {
    return tree(target).nodes().stream().filter(pattern::matches).toList();
  }

  private TargetTree tree(Target target) throws DependencyException {
    TargetTree known = trees.get(target);
    if (known != null) {
      return known;
    }
    TargetTree tree = TargetTree.of(program, variants, target, dependencies.on(target));
    trees.put(target, tree);
    return tree;
  }

  private static List<String> joined(List<Target> targets, Map<Target, List<String>> drawings) {
    if (targets.size() == 1) {
      return drawings.values().stream().findFirst().orElse(List.of());
    }
    Map<List<String>, List<Target>> same = new LinkedHashMap<>();
    drawings.forEach(
        (target, lines) -> same.computeIfAbsent(lines, each -> new ArrayList<>()).add(target));
    List<String> lines = new ArrayList<>();
    same.forEach(
        (drawing, having) -> {
          if (!lines.isEmpty()) {
            lines.add("");
          }
          lines.add(triples(having));
          lines.addAll(drawing);
        });
    return lines;
  }

  private static String triples(Collection<Target> targets) {
    return targets.stream().map(Target::triple).collect(Collectors.joining(", "));
  }
}
