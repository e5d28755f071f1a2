package dev.platgate.runtime;

import static org.assertj.core.api.Assumptions.assumeThat;

import dev.platgate.Host;
import dev.platgate.runtime.link.Bundled;

/** Skips tests where the natives they need are not. */
public final class Natives {
  private Natives() {}

  /** Goes on only if the natives of a library for this machine are on the class path. */
  public static void assume(String library) {
    Host host = Host.current();
    assumeThat(new Bundled(host).resource(library).map(Natives.class.getClassLoader()::getResource))
        .as("the natives of %s for %s are on the class path", library, host)
        .isPresent();
  }
}
