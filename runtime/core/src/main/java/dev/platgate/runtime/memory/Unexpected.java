package dev.platgate.runtime.memory;

/** Rethrows what a method handle threw, where it can throw unchecked exceptions only. */
public final class Unexpected {
  private Unexpected() {}

  /**
   * Rethrows what is unchecked, which is all that can be.
   *
   * @param thrown what was thrown
   * @return nothing
   */
  public static RuntimeException of(Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    if (thrown instanceof RuntimeException exception) {
      throw exception;
    }
    throw new AssertionError(thrown);
  }
}
