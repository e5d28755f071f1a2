package dev.platgate.maven.explain;

import dev.platgate.Target;
import dev.platgate.maven.program.GatedType;
import dev.platgate.maven.program.Program;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The class that is explained.
 *
 * @param name its binary name
 * @param supported the targets of the program
 * @param targets those on which it is
 * @param conditions its conditions, outermost first; none if nothing gates it
 */
record Subject(String name, List<Target> supported, Set<Target> targets, List<Written> conditions) {
  private static final Pattern INSIDE_CODE = Pattern.compile("\\$\\d");

  static Subject of(String name, Program program) {
    Optional<GatedType> type = program.type(name);
    return new Subject(
        name,
        program.targets(),
        type.map(GatedType::targets).orElseGet(() -> new TreeSet<>(program.targets())),
        type.map(each -> Written.of(each, program)).orElse(List.of()));
  }

  boolean isOn(Target target) {
    return targets.contains(target);
  }

  boolean isEverywhere() {
    return targets.containsAll(supported);
  }

  /** Tells whether the conditions hold on a target; then only a guard can keep it from there. */
  boolean matches(Target target) {
    return conditions.stream().allMatch(each -> each.condition().matches(target));
  }

  /** Tells whether a guard in the code around it has a part in where it is. */
  boolean isGuarded() {
    return INSIDE_CODE.matcher(name).find()
        && supported.stream().anyMatch(each -> matches(each) != isOn(each));
  }

  /** Returns the name, and what kind of class it is where the name does not say it plainly. */
  String description() {
    String own = name.substring(name.lastIndexOf('$') + 1);
    if (own.length() == name.length() || !Character.isDigit(own.charAt(0))) {
      return name;
    }
    boolean isAnonymous = own.chars().allMatch(Character::isDigit);
    return name + (isAnonymous ? ", an anonymous class," : ", a local class,");
  }

  /** Returns the class in whose code it stands. */
  String host() {
    int end = name.lastIndexOf('$');
    return end < 0 ? name : name.substring(0, end);
  }
}
