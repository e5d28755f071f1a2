package dev.platgate.examples.objectstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;

/**
 * Sends mixed requests over one connection. Of its own keys it knows what they must hold; keys that
 * all clients share hold what any of them has put, whole.
 */
final class LoadClient implements Callable<Integer> {
  private static final int OWN_KEYS = 40;
  private static final int SHARED_KEYS = 20;

  private final int id;
  private final int port;
  private final int requests;
  private final SplittableRandom random;
  private final Map<String, byte[]> own = new HashMap<>();

  LoadClient(int id, int port, int requests) {
    this.id = id;
    this.port = port;
    this.requests = requests;
    this.random = new SplittableRandom(id);
  }

  /** Returns how many requests it sent, which are all if none of them went wrong. */
  @Override
  public Integer call() throws Exception {
    try (Connection connection = new Connection(port)) {
      for (int i = 0; i < requests; i++) {
        if (random.nextInt(4) == 0) {
          shared(connection, "/objects/shared-" + random.nextInt(SHARED_KEYS));
        } else {
          own(connection, "/objects/own-" + id + "/" + random.nextInt(OWN_KEYS));
        }
      }
    }
    return requests;
  }

  private void own(Connection connection, String path) throws Exception {
    byte[] expected = own.getOrDefault(path, new byte[0]);
    boolean present = own.containsKey(path);
    switch (random.nextInt(8)) {
      case 0, 1 -> {
        byte[] content = content();
        assertThat(connection.put(path, content).status()).isEqualTo(present ? 204 : 201);
        own.put(path, content);
      }
      case 2 -> {
        assertThat(connection.request("DELETE", path).status()).isEqualTo(present ? 204 : 404);
        own.remove(path);
      }
      case 3 -> {
        Answer answer = connection.request("HEAD", path);
        assertThat(answer.status()).isEqualTo(present ? 200 : 404);
        if (present) {
          assertThat(answer.headers()).containsEntry("content-length", "" + expected.length);
        }
      }
      default -> {
        Answer answer = connection.request("GET", path);
        assertThat(answer.status()).isEqualTo(present ? 200 : 404);
        assertThat(present && !Arrays.equals(answer.body(), expected)).isFalse();
      }
    }
  }

  private void shared(Connection connection, String path) throws Exception {
    switch (random.nextInt(8)) {
      case 0, 1 -> assertThat(connection.put(path, content()).status()).isIn(201, 204);
      case 2 -> assertThat(connection.request("DELETE", path).status()).isIn(204, 404);
      default -> {
        Answer answer = connection.request("GET", path);
        assertThat(answer.status()).isIn(200, 404);
        if (answer.status() == 200) {
          Content.verify(answer.body());
        }
      }
    }
  }

  /** Mostly small objects, sometimes some that take several chunks. */
  private byte[] content() {
    int limit = random.nextInt(50) == 0 ? 300_000 : 8_000;
    return Content.of(random.nextLong(), random.nextInt(limit));
  }
}
