package dev.platgate.runtime;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.platgate.Host;
import dev.platgate.runtime.link.Bundled;

/** Skips tests where the natives they need are not. */
public final class Natives {
  private Natives() {}

  /** Goes on only if the natives of a library for this machine are on the class path. */
  public static void assume(String library) {
    Host host = Host.current();
    assumeTrue(
        new Bundled(host)
            .resource(library)
            .map(Natives.class.getClassLoader()::getResource)
            .isPresent(),
        "the natives of " + library + " for " + host + " are not on the class path");
  }
}
