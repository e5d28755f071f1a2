package dev.platgate.examples.nettytransport;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.platgate.Host;
import dev.platgate.Target;

/** Tells whether the transport on the test class path is that of this machine. */
final class HostTests {
  private HostTests() {}

  /** Skips the calling test, with the reason, unless the artifact is built for this machine. */
  static void assumeHostTarget() {
    String built = System.getProperty("platgate.target", "no target");
    String host = Host.current().target().map(Target::triple).orElse("an unknown platform");
    assumeTrue(built.equals(host), "needs an artifact for " + host + "; this one is for " + built);
  }
}
