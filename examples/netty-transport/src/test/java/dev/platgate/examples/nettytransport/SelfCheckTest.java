package dev.platgate.examples.nettytransport;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.IoHandlerFactory;
import io.netty.channel.ServerChannel;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

final class SelfCheckTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void tellsWhatItFound() {
    assertThat(check(NioVariant::new)).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "target: t",
            "transport: NIO for tests",
            "channels: io.netty.channel.socket.nio.NioServerSocketChannel",
            "echo: 1048576 bytes, none changed",
            "self-check: passed");
  }

  @Test
  void passesOnTheBoundTransport() {
    HostTests.assumeHostTarget();
    assertThat(check(GlobalTransport::get)).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("transport: " + GlobalTransport.name())
        .endsWith("self-check: passed" + System.lineSeparator());
  }

  @Test
  void saysWhyATransportIsNotThere() {
    assertFails(
        new NioVariant() {
          @Override
          public IoHandlerFactory ioHandlerFactory() {
            UnsatisfiedLinkError error = new UnsatisfiedLinkError("no ring");
            error.initCause(new IllegalStateException("the kernel says no"));
            throw error;
          }
        },
        "self-check: FAILED: java.lang.UnsatisfiedLinkError: no ring,"
            + " because of java.lang.IllegalStateException: the kernel says no");
  }

  @Test
  void findsBytesThatChanged() {
    assertFails(
        new NioVariant() {
          @Override
          public Class<? extends ServerChannel> serverChannel() {
            return GarblingChannel.class;
          }
        },
        "of 1048576 came back changed");
  }

  private void assertFails(Transport transport, String problem) {
    assertThat(check(() -> transport)).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("self-check: FAILED: ", problem)
        .doesNotContain("passed");
  }

  private int check(Supplier<Transport> transport) {
    return new SelfCheck("t", transport, new PrintStream(out, true, StandardCharsets.UTF_8)).run();
  }
}
