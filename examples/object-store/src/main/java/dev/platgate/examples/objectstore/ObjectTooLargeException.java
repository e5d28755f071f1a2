package dev.platgate.examples.objectstore;

import java.io.Serial;

/** Thrown when an object is larger than the store takes. */
final class ObjectTooLargeException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  ObjectTooLargeException(long size, long limit) {
    super("the object has " + size + " bytes; the limit is " + limit);
  }
}
