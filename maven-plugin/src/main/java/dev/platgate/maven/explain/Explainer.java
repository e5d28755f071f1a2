package dev.platgate.maven.explain;

import dev.platgate.Target;
import dev.platgate.maven.names.UnknownNameException;
import dev.platgate.maven.program.Program;
import java.util.ArrayList;
import java.util.List;

/** Explains why a class of a program is, or is not, on a target. */
public final class Explainer {
  private final Program program;
  private final ClassFinder finder;
  private final Surroundings surroundings;

  /**
   * Explains a program.
   *
   * @param program the program
   * @param classes its classes, those of all targets
   */
  public Explainer(Program program, ClassGraph classes) {
    this.program = program;
    this.finder = new ClassFinder(program, classes);
    this.surroundings = new Surroundings(program, classes);
  }

  /**
   * Explains one target.
   *
   * @param name the binary, qualified or simple name of a class
   * @param target a supported target
   * @return the answer, and below it the reasons
   * @throws UnknownNameException if no class has the name, or several
   */
  public List<String> explain(String name, Target target) throws UnknownNameException {
    Subject subject = Subject.of(finder.find(name), program);
    Text text = new Text(verdict(subject, target));
    text.section("Its conditions, all of which must hold:", conditions(subject, target));
    if (!subject.isOn(target)) {
      text.section(
          "It would be there",
          new NearTargets(target)
              .lines(subject.targets(), each -> !subject.isGuarded() && subject.matches(each)));
    }
    text.section("Services:", surroundings.services(subject, List.of(target)));
    text.section("Named by:", surroundings.referrers(subject));
    return text.lines();
  }

  private static String verdict(Subject subject, Target target) {
    String verb = subject.isOn(target) ? " is on " : " is not on ";
    String everywhere = subject.isEverywhere() ? ": nothing gates it, it is on all targets" : "";
    return subject.description() + verb + target + everywhere + ".";
  }

  private static List<String> conditions(Subject subject, Target target) {
    List<String> lines = new ArrayList<>();
    for (Written each : subject.conditions()) {
      lines.add(each.place());
      new ConditionTree(target).lines(each.condition()).forEach(line -> lines.add("  " + line));
    }
    if (subject.isGuarded()) {
      lines.add("guards such as if (BuildTarget.OS_LINUX) around it in " + subject.host());
      boolean stops = subject.matches(target) && !subject.isOn(target);
      lines.add(stops ? "  false: this code is not reached here" : "  true");
    }
    return lines;
  }

  /**
   * Explains all supported targets.
   *
   * @param name the binary, qualified or simple name of a class
   * @return the answer, and below it a line for each target
   * @throws UnknownNameException if no class has the name, or several
   */
  public List<String> explain(String name) throws UnknownNameException {
    Subject subject = Subject.of(finder.find(name), program);
    String where =
        subject.isEverywhere()
            ? "all targets: nothing gates it"
            : subject.targets().size() + " of " + program.targets().size() + " targets";
    Text text = new Text(subject.description() + " is on " + where + ".");
    if (!subject.isEverywhere()) {
      text.section("Targets:", table(subject));
    }
    text.section("Its conditions, all of which must hold:", conditions(subject));
    text.section("Services:", surroundings.services(subject, program.targets()));
    text.section("Named by:", surroundings.referrers(subject));
    return text.lines();
  }

  private List<String> table(Subject subject) {
    int width = program.targets().stream().mapToInt(each -> each.triple().length()).max().orElse(1);
    String row = "%-" + width + "s  %-3s  %s";
    return program.targets().stream()
        .map(
            target ->
                row.formatted(
                        target,
                        subject.isOn(target) ? "yes" : "no",
                        String.join(", ", reasons(subject, target)))
                    .stripTrailing())
        .toList();
  }

  private static List<String> reasons(Subject subject, Target target) {
    if (subject.isOn(target)) {
      return List.of();
    }
    if (subject.matches(target)) {
      return List.of("a guard in " + subject.host() + " is false");
    }
    return subject.conditions().stream()
        .flatMap(each -> new ConditionTree(target).reasons(each.condition()).stream())
        .distinct()
        .toList();
  }

  private static List<String> conditions(Subject subject) {
    List<String> lines = new ArrayList<>();
    for (Written each : subject.conditions()) {
      lines.add(each.place());
      lines.add("  " + each.condition());
    }
    if (subject.isGuarded()) {
      lines.add("guards such as if (BuildTarget.OS_LINUX) around it in " + subject.host());
    }
    return lines;
  }
}
