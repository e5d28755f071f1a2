package dev.platgate.examples.objectstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
final class RawHttpTest {
  private TestServer server;

  @BeforeEach
  void start() throws Exception {
    NativeTests.assumeHostTarget();
    server = new TestServer();
  }

  @AfterEach
  void stop() {
    if (server != null) {
      server.close();
      assertThat(server.allocator.live()).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', 411",
    "Transfer-Encoding: chunked, 411",
    "Content-Length:, 400",
    "Content-Length: x, 400",
    "Content-Length: -5, 400",
    "Content-Length: +5, 400",
    "Content-Length: 99999999999999999999, 400",
    "Content-Length: 9223372036854775807, 413",
    "Content-Length: 1048577, 413",
  })
  void refusesBadLengths(String header, int status) throws Exception {
    String line = header.isEmpty() ? "" : header + "\r\n";
    assertThat(status("PUT /objects/k HTTP/1.1\r\nHost: h\r\n" + line + "\r\n")).isEqualTo(status);
    assertServing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /objects/%zz HTTP/1.1\r\n\r\n",
        "GET /objects/% HTTP/1.1\r\n\r\n",
        "GET /objects/\u00e4 HTTP/1.1\r\n\r\n",
        "GET\r\n\r\n",
        "\u0016\u0003\u0001 x\r\n\r\n",
      })
  void refusesMalformedRequests(String request) throws Exception {
    assertThat(status(request)).isEqualTo(400);
    assertServing();
  }

  /** The JDK's server answers these itself, and not in the same way in all versions. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET mailto:x HTTP/1.1\r\n\r\n",
        "GET /objects/a b HTTP/1.1\r\n\r\n",
        "GET * HTTP/1.1\r\n\r\n",
        "GET /objects",
        "\r\n\r\n",
        "",
      })
  void survivesAnything(String request) throws Exception {
    try (Connection connection = server.connect()) {
      connection.send(request);
      connection.endOutput();
    }
    assertServing();
  }

  @Test
  void survivesUnknownMethods() throws Exception {
    try (Connection connection = server.connect()) {
      Answer answer = connection.request("BREW", "/objects/k");
      assertThat(answer.status()).isEqualTo(405);
      assertThat(answer.headers()).containsEntry("allow", "GET, HEAD, PUT, DELETE");
    }
  }

  @Test
  void readsABodyThatIsTooLarge() throws Exception {
    try (Connection connection = server.connect()) {
      assertThat(connection.put("/objects/k", new byte[8 << 20]).status()).isEqualTo(413);
      assertThat(connection.request("GET", "/objects/k").status()).isEqualTo(404);
    }
  }

  @Test
  void dropsAnUploadThatEndsEarly() throws Exception {
    try (Connection connection = server.connect()) {
      connection.send("PUT /objects/k HTTP/1.1\r\nHost: h\r\nContent-Length: 1000\r\n\r\nabc");
      connection.endOutput();
      Answer answer = connection.answer(false);
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.text()).isEqualTo("the body ended after 3 of 1000 bytes\n");
    }
    assertThat(server.store.count()).isZero();
    assertThat(server.store.liveBlocks()).isZero();
    assertServing();
  }

  @Test
  void dropsAnUploadOfALostClient() throws Exception {
    try (Connection connection = server.connect()) {
      connection.send("PUT /objects/k HTTP/1.1\r\nHost: h\r\nContent-Length: 1000\r\n\r\nabc");
      while (server.store.liveBytes() != 1000) {
        TimeUnit.MILLISECONDS.sleep(5);
      }
    }
    while (server.store.liveBlocks() != 0) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    assertThat(server.store.count()).isZero();
    assertServing();
  }

  @Test
  void freesTheBlockOfALostReader() throws Exception {
    try (Connection writer = server.connect()) {
      writer.put("/objects/k", new byte[(int) TestServer.MAX_OBJECT]);
    }
    for (int i = 0; i < 40; i++) {
      try (Connection reader = server.connect()) {
        reader.send("GET /objects/k HTTP/1.1\r\nHost: h\r\n\r\n");
      }
    }
    assertServing();
    assertThat(server.store.delete("k")).isTrue();
    while (server.store.liveBlocks() != 0) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }

  @Test
  void keepsTheConnection() throws Exception {
    try (Connection connection = server.connect()) {
      for (int i = 0; i < 10; i++) {
        assertThat(connection.put("/objects/k", new byte[i]).status()).isIn(201, 204);
        assertThat(connection.request("HEAD", "/objects/k").headers())
            .containsEntry("content-length", Integer.toString(i));
        assertThat(connection.request("GET", "/objects/k").body()).hasSize(i);
        assertThat(connection.request("GET", "/objects/none").status()).isEqualTo(404);
        assertThat(connection.request("HEAD", "/objects/none").status()).isEqualTo(404);
        assertThat(connection.request("POST", "/debug/heap-profile").status()).isEqualTo(501);
      }
    }
  }

  private int status(String request) throws IOException {
    try (Connection connection = server.connect()) {
      connection.send(request);
      connection.endOutput();
      return connection.answer(false).status();
    }
  }

  private void assertServing() throws IOException {
    try (Connection connection = server.connect()) {
      assertThat(connection.request("GET", "/objects").status()).isEqualTo(200);
    }
  }
}
