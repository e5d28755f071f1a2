package dev.platgate.examples.objectstore;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.platgate.Host;
import dev.platgate.Target;

/** Tells whether the natives on the test class path are those of this machine. */
final class NativeTests {
  private NativeTests() {}

  /** Skips the calling test, with the reason, unless the artifact is built for this machine. */
  static void assumeHostTarget() {
    String built = System.getProperty("platgate.target", "no target");
    String host = Host.current().target().map(Target::triple).orElse("an unknown platform");
    assumeTrue(
        built.equals(host),
        "needs natives of this machine, " + host + "; those here are of " + built);
  }
}
