package dev.platgate.runtime.memory;

/** Rethrows what a method handle threw, where it can throw unchecked exceptions only. */
final class Unexpected {
  private Unexpected() {}

  static RuntimeException of(Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    if (thrown instanceof RuntimeException exception) {
      throw exception;
    }
    throw new AssertionError(thrown);
  }
}
