package dev.platgate.examples.objectstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HttpTest {
  private final HttpClient client = HttpClient.newHttpClient();
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

  @Test
  void storesReadsAndDeletes() throws Exception {
    byte[] content = new byte[(int) TestServer.MAX_OBJECT];
    new Random(1).nextBytes(content);
    assertThat(send("PUT", "/objects/a/b%20c", content).statusCode()).isEqualTo(201);
    assertThat(send("PUT", "/objects/a/b%20c", content).statusCode()).isEqualTo(204);
    HttpResponse<byte[]> get = send("GET", "/objects/a/b%20c");
    assertThat(get.statusCode()).isEqualTo(200);
    assertThat(get.body()).isEqualTo(content);
    assertThat(get.headers().firstValue("Content-Type")).contains("application/octet-stream");
    assertThat(send("DELETE", "/objects/a/b%20c").statusCode()).isEqualTo(204);
    assertRefused("GET", "/objects/a/b%20c", 404, "no object has the key a/b c");
    assertRefused("DELETE", "/objects/a/b%20c", 404, "no object has the key a/b c");
    assertThat(server.store.liveBlocks()).isZero();
  }

  @Test
  void headTellsTheSizeWithoutABody() throws Exception {
    send("PUT", "/objects/k", new byte[1234]);
    HttpResponse<byte[]> head = send("HEAD", "/objects/k");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(1234);
    assertThat(head.body()).isEmpty();
    assertThat(send("HEAD", "/objects/none").statusCode()).isEqualTo(404);
    assertThat(send("HEAD", "/objects").headers().firstValueAsLong("Content-Length"))
        .hasValue("[{\"key\":\"k\",\"size\":1234}]".length());
  }

  @Test
  void keepsEmptyObjects() throws Exception {
    assertThat(send("PUT", "/objects/empty", new byte[0]).statusCode()).isEqualTo(201);
    HttpResponse<byte[]> get = send("GET", "/objects/empty");
    assertThat(get.statusCode()).isEqualTo(200);
    assertThat(get.body()).isEmpty();
    HttpResponse<byte[]> head = send("HEAD", "/objects/empty");
    assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(0);
  }

  @Test
  void listsAsJson() throws Exception {
    assertThat(send("GET", "/objects").body()).asString(UTF_8).isEqualTo("[]");
    send("PUT", "/objects/%22%5C%C3%A4", new byte[1]);
    send("PUT", "/objects/!", new byte[0]);
    HttpResponse<byte[]> list = send("GET", "/objects");
    assertThat(list.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(list.body())
        .asString(UTF_8)
        .isEqualTo("[{\"key\":\"!\",\"size\":0},{\"key\":\"\\\"\\\\ä\",\"size\":1}]");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /objects/, 400, the key is empty",
    "PUT, /objects/, 400, the key is empty",
    "GET, /objects/%00, 400, the key contains a control character",
    "GET, /objects/%FF, 400, the key is not UTF-8",
    "GET, /objects/a?b, 400, queries are not supported; a '?' in a key is written %3F",
    "GET, /nothing, 404, 'there are /objects, /objects/{key}, /debug/allocator and"
        + " /debug/heap-profile'",
    "POST, /objects/k, 405, 'the method must be one of GET, HEAD, PUT, DELETE'",
    "DELETE, /objects, 405, 'the method must be one of GET, HEAD'",
    "POST, /debug/allocator, 405, 'the method must be one of GET, HEAD'",
    "GET, /debug/heap-profile, 405, the method must be one of POST",
  })
  void refuses(String method, String path, int status, String message) throws Exception {
    HttpResponse<byte[]> refused = assertRefused(method, path, status, message);
    assertThat(refused.headers().firstValue("Allow").isPresent()).isEqualTo(status == 405);
    assertThat(send("GET", "/objects").statusCode()).isEqualTo(200);
  }

  @Test
  void refusesLargeObjectsAndLongKeys() throws Exception {
    HttpResponse<byte[]> large =
        send("PUT", "/objects/k", new byte[(int) TestServer.MAX_OBJECT + 1]);
    assertThat(large.statusCode()).isEqualTo(413);
    assertThat(large.body())
        .asString(UTF_8)
        .isEqualTo("the object has 1048577 bytes; the limit is 1048576\n");
    assertRefused(
        "GET", "/objects/" + "k".repeat(1025), 400, "the key has 1025 bytes; the limit is 1024");
    assertThat(server.store.count()).isZero();
  }

  @Test
  void dropsTheLeastRecentlyUsed() throws Exception {
    for (int i = 0; i < 9; i++) {
      send("PUT", "/objects/k" + i, new byte[(int) TestServer.MAX_OBJECT]);
      send("GET", "/objects/k0");
    }
    assertThat(send("GET", "/objects/k0").statusCode()).isEqualTo(200);
    assertThat(send("GET", "/objects/k1").statusCode()).isEqualTo(404);
    assertThat(send("GET", "/objects/k2").statusCode()).isEqualTo(200);
  }

  @Test
  void survivesExhaustionOfMemory() throws Exception {
    send("PUT", "/objects/k", new byte[] {1});
    server.allocator.exhaust(true);
    HttpResponse<byte[]> full = send("PUT", "/objects/k", new byte[100]);
    assertThat(full.statusCode()).isEqualTo(507);
    assertThat(full.body()).asString(UTF_8).isEqualTo("there is no native memory for 100 bytes\n");
    assertThat(send("GET", "/objects/k").body()).containsExactly(1);
  }

  private HttpResponse<byte[]> assertRefused(String method, String path, int status, String line)
      throws Exception {
    HttpResponse<byte[]> refused = send(method, path);
    assertThat(refused.statusCode()).isEqualTo(status);
    assertThat(refused.body()).asString(UTF_8).isEqualTo(line + "\n");
    assertThat(refused.headers().firstValue("Content-Type")).contains("text/plain; charset=utf-8");
    return refused;
  }

  private HttpResponse<byte[]> send(String method, String path, byte... body) throws Exception {
    boolean put = method.equals("PUT");
    HttpRequest request =
        HttpRequest.newBuilder(server.uri(path))
            .method(method, put ? BodyPublishers.ofByteArray(body) : BodyPublishers.noBody())
            .build();
    return client.send(request, BodyHandlers.ofByteArray());
  }
}
