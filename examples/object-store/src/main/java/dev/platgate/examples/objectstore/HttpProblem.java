package dev.platgate.examples.objectstore;

import java.io.Serial;

/** A request that is answered with an error: a status and one line of text for people. */
final class HttpProblem extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final int status;
  private final String line;

  HttpProblem(int status, String line) {
    super(line);
    this.status = status;
    this.line = line;
  }

  int status() {
    return status;
  }

  String line() {
    return line;
  }
}
