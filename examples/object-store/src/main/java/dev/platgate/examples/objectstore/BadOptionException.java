package dev.platgate.examples.objectstore;

import java.io.Serial;

/** Thrown for a command line that cannot be understood; the message says what would be legal. */
final class BadOptionException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  BadOptionException(String message) {
    super(message);
  }
}
