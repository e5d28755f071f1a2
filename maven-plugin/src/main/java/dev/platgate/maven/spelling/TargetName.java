package dev.platgate.maven.spelling;

import dev.platgate.Host;
import dev.platgate.Target;
import java.util.function.Supplier;

/** Reads the value of {@code platgate.target}. */
public final class TargetName {
  private TargetName() {}

  /**
   * Returns the target of a name.
   *
   * @param name a triple or another name of a target, or {@code host}
   * @param host the machine that builds, which is asked for only where the name is {@code host}
   * @return the target
   * @throws IllegalArgumentException if the name is of no target, or the machine is none
   */
  public static Target parse(String name, Supplier<Host> host) {
    if (!name.equals("host")) {
      return Target.parse(name);
    }
    Host current = host.get();
    return current
        .target()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The target is host, but this machine is no known target: " + current));
  }
}
