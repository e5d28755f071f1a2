package dev.platgate.examples.nettytransport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class EchoClientTest {
  @Test
  @Timeout(20)
  void anAnswerThatEndsEarlyIsAFailure() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        EchoClient client = new EchoClient(new NioVariant())) {
      CompletableFuture<Void> served = CompletableFuture.runAsync(() -> answerOneByte(server));
      InetSocketAddress address = (InetSocketAddress) server.getLocalSocketAddress();
      assertThatThrownBy(() -> client.echo(address, new byte[5]))
          .isInstanceOf(IOException.class)
          .hasMessage("no answer from " + address)
          .hasRootCauseMessage("the connection ended after 1 of 5 bytes");
      assertThat(served).succeedsWithin(Duration.ofSeconds(10));
    }
  }

  private static void answerOneByte(ServerSocket server) {
    try (Socket connection = server.accept()) {
      connection.getInputStream().readNBytes(5);
      connection.getOutputStream().write(7);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
