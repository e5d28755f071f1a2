package dev.platgate.maven.program;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The classes of a program by their qualified names, in which no dollar shows what is nested. */
public final class ClassNames {
  private final Map<String, String> binary = new HashMap<>();

  /**
   * Takes the names of the classes of a program, those of all targets.
   *
   * @param program the program
   */
  public ClassNames(Program program) {
    program.classes().forEach(name -> binary.put(dotted(name), name));
    program.types().forEach(type -> binary.put(dotted(type.name()), type.name()));
  }

  /**
   * Returns the binary name of a class.
   *
   * @param name its qualified or binary name
   * @return its binary name; absent if it is of another program
   */
  public Optional<String> binary(String name) {
    return Optional.ofNullable(binary.get(dotted(name)));
  }

  /**
   * Returns the qualified name of a class.
   *
   * @param name its binary or qualified name
   * @return the name with a dot before each part, in which form names can be compared
   */
  public static String dotted(String name) {
    return name.replace('$', '.');
  }
}
