package dev.platgate.examples.nettytransport;

/** The transport of the target, where that is this machine. */
final class BoundTransportTest extends EchoContract {
  BoundTransportTest() {
    super(
        () -> {
          HostTests.assumeHostTarget();
          return GlobalTransport.get();
        });
  }
}
