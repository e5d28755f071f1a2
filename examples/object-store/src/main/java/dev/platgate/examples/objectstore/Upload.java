package dev.platgate.examples.objectstore;

import java.io.IOException;
import java.io.InputStream;

/** Receives the bytes of an object in chunks. */
final class Upload {
  static final int CHUNK = 64 * 1024;

  private Upload() {}

  /** Fills the blob, or fails if the body ends before that. */
  static void fill(Blob blob, InputStream body) throws HttpProblem {
    byte[] chunk = new byte[(int) Math.min(CHUNK, blob.size())];
    long received = 0;
    while (received < blob.size()) {
      int wanted = (int) Math.min(chunk.length, blob.size() - received);
      int length = read(body, chunk, wanted);
      if (length < 0) {
        throw new HttpProblem(
            400, "the body ended after " + received + " of " + blob.size() + " bytes");
      }
      blob.write(received, chunk, length);
      received += length;
    }
  }

  /** The server's stream tells an early end by an exception or by -1, depending on the JDK. */
  private static int read(InputStream body, byte[] chunk, int wanted) {
    try {
      return body.read(chunk, 0, wanted);
    } catch (IOException connectionLost) {
      return -1;
    }
  }
}
