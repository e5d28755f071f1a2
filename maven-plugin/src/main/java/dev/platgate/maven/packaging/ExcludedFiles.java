package dev.platgate.maven.packaging;

import dev.platgate.Target;
import dev.platgate.maven.program.GatedType;
import dev.platgate.maven.program.Program;
import java.util.Set;
import java.util.stream.Collectors;

/** The class files that a target lacks. */
final class ExcludedFiles {
  private final Set<String> known;
  private final Set<String> excluded;

  ExcludedFiles(Program program, Target target) {
    this.known = Set.copyOf(program.classes());
    this.excluded =
        program.types().stream()
            .filter(type -> !type.targets().contains(target))
            .map(GatedType::name)
            .collect(Collectors.toSet());
  }

  /**
   * Tells whether a file, whose path has slashes, is one of them. javac makes some classes for one
   * target and not for another, such as those for a switch over an enum; they go with the class
   * around them.
   */
  boolean contains(String path) {
    if (!path.endsWith(AllClasses.CLASS)) {
      return false;
    }
    String name = path.substring(0, path.length() - AllClasses.CLASS.length()).replace('/', '.');
    while (!known.contains(name) && name.lastIndexOf('$') > 0) {
      name = name.substring(0, name.lastIndexOf('$'));
    }
    return excluded.contains(name);
  }
}
