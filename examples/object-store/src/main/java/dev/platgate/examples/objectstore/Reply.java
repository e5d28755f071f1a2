package dev.platgate.examples.objectstore;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Sends short answers. */
final class Reply {
  /** What is read of a body that nobody wants, so that its sender gets to see the answer. */
  private static final int DRAIN_LIMIT = 16 * 1024 * 1024;

  private Reply() {}

  static void text(HttpExchange exchange, int status, String line) throws IOException {
    send(exchange, status, "text/plain; charset=utf-8", line + "\n");
  }

  static void json(HttpExchange exchange, int status, String json) throws IOException {
    send(exchange, status, "application/json", json);
  }

  static void empty(HttpExchange exchange, int status) throws IOException {
    exchange.sendResponseHeaders(status, -1);
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", Integer.toString(bytes.length));
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, bytes.length);
    try (OutputStream body = exchange.getResponseBody()) {
      body.write(bytes);
      body.flush();
      drain(exchange.getRequestBody());
    }
  }

  /** A connection closed with bytes unread is reset, which may destroy the answer on its way. */
  private static void drain(InputStream body) throws IOException {
    byte[] chunk = new byte[8192];
    int left = DRAIN_LIMIT;
    int length = body.read(chunk);
    while (length >= 0 && left > 0) {
      left -= length;
      length = body.read(chunk);
    }
  }
}
