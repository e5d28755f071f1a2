package dev.platgate.examples.objectstore;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;

/** Sends an object in chunks. */
final class Download {
  private Download() {}

  /**
   * Answers with the bytes of the blob and closes it. That happens before the last bytes are sent,
   * so that a client that has them all finds the block released.
   */
  static void send(HttpExchange exchange, Blob blob) throws IOException {
    byte[] chunk = new byte[(int) Math.min(Upload.CHUNK, blob.size())];
    int last;
    try (blob) {
      exchange.getResponseHeaders().set("Content-Type", "application/octet-stream");
      exchange.sendResponseHeaders(200, blob.size() == 0 ? -1 : blob.size());
      long sent = 0;
      while (blob.size() - sent > chunk.length) {
        blob.read(sent, chunk, chunk.length);
        exchange.getResponseBody().write(chunk);
        sent += chunk.length;
      }
      last = (int) (blob.size() - sent);
      blob.read(sent, chunk, last);
    }
    try (OutputStream body = exchange.getResponseBody()) {
      body.write(chunk, 0, last);
    }
  }
}
