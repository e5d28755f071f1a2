package dev.platgate.examples.nettytransport;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Supplier;

/** Sends a message through the transport this artifact is bound to, and prints what came back. */
final class SelfCheck {
  private static final int SIZE = 1 << 20;

  private final String target;
  private final Supplier<Transport> transport;
  private final PrintStream out;

  /** Creates a check; the service is asked for late, so that a failure to load it is found. */
  SelfCheck(String target, Supplier<Transport> transport, PrintStream out) {
    this.target = target;
    this.transport = transport;
    this.out = out;
  }

  /** Returns the exit status, 0 or 1. */
  int run() {
    try {
      out.println("target: " + target);
      Transport bound = transport.get();
      out.println("transport: " + bound.name());
      out.println("channels: " + bound.serverChannel().getName());
      echo(bound);
      out.println("echo: " + SIZE + " bytes, none changed");
      out.println("self-check: passed");
      return 0;
    } catch (IOException | RuntimeException | Error failure) {
      out.println("self-check: FAILED: " + Failure.describe(failure));
      return 1;
    }
  }

  private static void echo(Transport transport) throws IOException {
    byte[] message = new byte[SIZE];
    new Random(SIZE).nextBytes(message);
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    try (EchoServer server = EchoServer.start(transport, anyPort);
        EchoClient client = new EchoClient(transport)) {
      int mismatch = Arrays.mismatch(message, client.echo(server.address(), message));
      if (mismatch >= 0) {
        throw new IOException("byte %d of %d came back changed".formatted(mismatch, SIZE));
      }
    }
  }
}
