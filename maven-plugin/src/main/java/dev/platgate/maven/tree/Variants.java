package dev.platgate.maven.tree;

import dev.platgate.maven.program.ClassNames;
import dev.platgate.maven.program.Program;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What serves on some target, by the names that the nodes of a tree have.
 *
 * @param names the classes of the program
 * @param ungated those that nothing gates: their class files are on all targets
 * @param foreign those of dependencies: nothing says where they are besides where they serve
 */
record Variants(ClassNames names, List<String> ungated, List<String> foreign) {

  static Variants of(Program program) {
    ClassNames names = new ClassNames(program);
    TreeSet<String> ungated = new TreeSet<>();
    TreeSet<String> foreign = new TreeSet<>();
    program.services().stream()
        .flatMap(service -> service.variants().values().stream())
        .forEach(
            variant -> {
              Optional<String> own = names.binary(variant);
              if (own.isEmpty()) {
                foreign.add(variant);
              } else if (program.type(own.get()).isEmpty()) {
                ungated.add(own.get());
              }
            });
    return new Variants(names, List.copyOf(ungated), List.copyOf(foreign));
  }

  String name(String variant) {
    return names.binary(variant).orElse(variant);
  }
}
