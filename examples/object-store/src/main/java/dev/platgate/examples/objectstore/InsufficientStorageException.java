package dev.platgate.examples.objectstore;

import java.io.Serial;

/** Thrown when there is no native memory for an object; the store is as it was. */
final class InsufficientStorageException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  InsufficientStorageException(long size, OutOfMemoryError cause) {
    super("no native memory for " + size + " bytes", cause);
  }
}
