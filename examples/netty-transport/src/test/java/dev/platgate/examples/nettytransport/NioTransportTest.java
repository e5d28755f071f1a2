package dev.platgate.examples.nettytransport;

/** NIO, on every machine. */
final class NioTransportTest extends EchoContract {
  NioTransportTest() {
    super(NioVariant::new);
  }
}
