package dev.platgate.examples.objectstore;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.stream.Collectors;

/** Serves the objects and their list. */
final class ObjectRoutes {
  private final ObjectStore store;

  ObjectRoutes(ObjectStore store) {
    this.store = store;
  }

  void list(HttpExchange exchange) throws HttpProblem, IOException {
    Methods.require(exchange, "GET", "HEAD");
    String json =
        store.list().stream()
            .map(object -> new JsonObject().put("key", object.key()).put("size", object.size()))
            .map(JsonObject::toString)
            .collect(Collectors.joining(",", "[", "]"));
    Reply.json(exchange, 200, json);
  }

  void object(HttpExchange exchange, String encodedKey) throws HttpProblem, IOException {
    Methods.require(exchange, "GET", "HEAD", "PUT", "DELETE");
    String key = ObjectKey.decode(encodedKey);
    switch (exchange.getRequestMethod()) {
      case "PUT" -> put(exchange, key);
      case "DELETE" -> delete(exchange, key);
      case "HEAD" -> head(exchange, key);
      default -> Download.send(exchange, store.get(key).orElseThrow(() -> missing(key)));
    }
  }

  private void put(HttpExchange exchange, String key) throws HttpProblem, IOException {
    boolean created;
    long size = ContentLength.of(exchange.getRequestHeaders());
    try (Blob blob = store.allocate(size)) {
      Upload.fill(blob, exchange.getRequestBody());
      created = store.put(key, blob);
    } catch (ObjectTooLargeException tooLarge) {
      throw new HttpProblem(
          413, "the object has " + size + " bytes; the limit is " + store.maxObjectSize());
    } catch (InsufficientStorageException full) {
      throw new HttpProblem(507, "there is no native memory for " + size + " bytes");
    }
    Reply.empty(exchange, created ? 201 : 204);
  }

  private void head(HttpExchange exchange, String key) throws HttpProblem, IOException {
    long size = store.head(key).orElseThrow(() -> missing(key));
    exchange.getResponseHeaders().set("Content-Type", "application/octet-stream");
    exchange.getResponseHeaders().set("Content-Length", Long.toString(size));
    Reply.empty(exchange, 200);
  }

  private void delete(HttpExchange exchange, String key) throws HttpProblem, IOException {
    if (!store.delete(key)) {
      throw missing(key);
    }
    Reply.empty(exchange, 204);
  }

  private static HttpProblem missing(String key) {
    return new HttpProblem(404, "no object has the key " + key);
  }
}
