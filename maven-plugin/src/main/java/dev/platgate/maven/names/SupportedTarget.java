package dev.platgate.maven.names;

import dev.platgate.Host;
import dev.platgate.Target;
import dev.platgate.maven.program.Program;
import dev.platgate.maven.spelling.TargetName;
import java.util.stream.Collectors;

/** Reads the name of a target that a program supports. */
public final class SupportedTarget {
  private SupportedTarget() {}

  /**
   * Reads a name.
   *
   * @param name a triple, another name of a target, or {@code host}
   * @param program the program
   * @return the target
   * @throws UnknownNameException if no target has the name, or the program does not support it
   */
  public static Target parse(String name, Program program) throws UnknownNameException {
    String supported =
        program.targets().stream().map(Target::triple).collect(Collectors.joining(", "));
    Target target;
    try {
      target = TargetName.parse(name, Host::current);
    } catch (IllegalArgumentException e) {
      throw new UnknownNameException(e.getMessage() + " This program supports: " + supported + ".");
    }
    if (!program.targets().contains(target)) {
      throw new UnknownNameException(
          target + " is not a target that this program supports: " + supported);
    }
    return target;
  }
}
