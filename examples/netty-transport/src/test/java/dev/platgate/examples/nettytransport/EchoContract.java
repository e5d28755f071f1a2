package dev.platgate.examples.nettytransport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds on every transport. */
abstract class EchoContract {
  private static final int TIMEOUT_MILLISECONDS = 20_000;

  private final Supplier<Transport> supplier;
  private Transport transport = new NioVariant();
  private List<AutoCloseable> open = new ArrayList<>();

  EchoContract(Supplier<Transport> supplier) {
    this.supplier = supplier;
  }

  @BeforeEach
  void bind() {
    transport = supplier.get();
    open = new ArrayList<>();
  }

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable each : open) {
      each.close();
    }
  }

  @Test
  void sendsBackWhatAClientSends() throws IOException {
    InetSocketAddress server = server();
    EchoClient client = client();
    assertThat(client.echo(server, bytes(5))).isEqualTo(bytes(5));
    assertThat(client.echo(server, bytes(3_000_000))).isEqualTo(bytes(3_000_000));
    assertThat(client.echo(server, bytes(0))).isEmpty();
  }

  @Test
  void keepsConnectionsApart() throws IOException {
    InetSocketAddress server = server();
    try (Socket one = socket(server);
        Socket other = socket(server)) {
      one.getOutputStream().write("one".getBytes(StandardCharsets.US_ASCII));
      other.getOutputStream().write("other".getBytes(StandardCharsets.US_ASCII));
      assertThat(one.getInputStream().readNBytes(3)).asString().isEqualTo("one");
      assertThat(other.getInputStream().readNBytes(5)).asString().isEqualTo("other");
    }
  }

  @Test
  void answersInFullAPeerThatHasSaidEverything() throws IOException {
    byte[] message = bytes(3_000_000);
    try (Socket socket = socket(server())) {
      CompletableFuture<Void> sent = CompletableFuture.runAsync(() -> sendAll(socket, message));
      assertThat(socket.getInputStream().readAllBytes()).isEqualTo(message);
      assertThat(sent).succeedsWithin(Duration.ofMillis(TIMEOUT_MILLISECONDS));
    }
  }

  @Test
  void outlivesAPeerThatVanishes() throws IOException {
    InetSocketAddress server = server();
    try (Socket socket = socket(server)) {
      socket.setSoLinger(true, 0);
      socket.getOutputStream().write(bytes(100));
    }
    assertThat(client().echo(server, bytes(5))).isEqualTo(bytes(5));
  }

  @Test
  void saysWhereItCannotListen() throws IOException {
    InetSocketAddress taken = server();
    assertThatThrownBy(() -> EchoServer.start(transport, taken))
        .isInstanceOf(IOException.class)
        .hasMessage("cannot listen on " + taken)
        .hasCauseInstanceOf(IOException.class);
  }

  @Test
  void noServerIsNoAnswer() throws IOException {
    EchoServer server = EchoServer.start(transport, anyPort());
    InetSocketAddress address = server.address();
    server.close();
    EchoClient client = client();
    assertThatThrownBy(() -> client.echo(address, bytes(5)))
        .isInstanceOf(IOException.class)
        .hasMessage("cannot connect to " + address);
  }

  private InetSocketAddress server() throws IOException {
    EchoServer server = EchoServer.start(transport, anyPort());
    open.add(server);
    return server.address();
  }

  private EchoClient client() {
    EchoClient client = new EchoClient(transport);
    open.add(client);
    return client;
  }

  private static InetSocketAddress anyPort() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  private static Socket socket(InetSocketAddress server) throws IOException {
    Socket socket = new Socket(server.getAddress(), server.getPort());
    socket.setSoTimeout(TIMEOUT_MILLISECONDS);
    return socket;
  }

  private static void sendAll(Socket socket, byte[] message) {
    try {
      OutputStream out = socket.getOutputStream();
      out.write(message);
      socket.shutdownOutput();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static byte[] bytes(int size) {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    return bytes;
  }
}
