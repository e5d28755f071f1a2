package dev.platgate.maven.explain;

import dev.platgate.Target;
import dev.platgate.maven.program.ClassNames;
import dev.platgate.maven.program.GatedType;
import dev.platgate.maven.program.Program;
import dev.platgate.maven.program.Service;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Says what a class serves, what serves a service, and which classes name a class. */
final class Surroundings {
  private final Program program;
  private final ClassGraph classes;
  private final TargetSet print;

  Surroundings(Program program, ClassGraph classes) {
    this.program = program;
    this.classes = classes;
    this.print = new TargetSet(program.targets());
  }

  /** Returns who serves the services that a class is, or serves somewhere; on some targets. */
  List<String> services(Subject subject, List<Target> targets) {
    String name = ClassNames.dotted(subject.name());
    List<String> lines = new ArrayList<>();
    for (Service each : program.services()) {
      boolean serves = each.variants().containsValue(name);
      if (serves || each.name().equals(name) || each.registry().equals(name)) {
        lines.add(each.name());
        Map<String, Set<Target>> servers = servers(each);
        if (serves) {
          lines.add("  it serves on " + print.text(servers.getOrDefault(name, Set.of())));
          servers.remove(name);
        }
        servers.forEach(
            (variant, on) -> {
              if (targets.stream().anyMatch(on::contains)) {
                Set<Target> asked = new TreeSet<>(on);
                asked.retainAll(targets);
                lines.add("  " + variant + " serves on " + print.text(asked));
              }
            });
      }
    }
    return lines;
  }

  private Map<String, Set<Target>> servers(Service service) {
    Map<String, Set<Target>> servers = new LinkedHashMap<>();
    for (Target target : program.targets()) {
      String variant = service.variants().get(target);
      if (variant != null) {
        servers.computeIfAbsent(variant, name -> new TreeSet<>()).add(target);
      }
    }
    return servers;
  }

  /** Returns the classes that name a class, and where they are. */
  List<String> referrers(Subject subject) {
    return classes.referrers(subject.name()).stream()
        .map(name -> name + " on " + print.text(targets(name)) + remark(name))
        .toList();
  }

  private Set<Target> targets(String name) {
    return program
        .type(name)
        .map(GatedType::targets)
        .orElseGet(() -> new TreeSet<>(program.targets()));
  }

  /** Says of a class that it may not name the other one elsewhere. */
  private String remark(String name) {
    String on = "; named on " + program.base();
    if (program.services().stream().anyMatch(each -> each.registry().equals(name))) {
      return ", generated for each" + on;
    }
    int nested = name.indexOf('$');
    String unit = (nested < 0 ? name : name.substring(0, nested)).replace('.', '/') + ".java";
    return program.units().contains(unit) ? ", compiled for each" + on : "";
  }
}
