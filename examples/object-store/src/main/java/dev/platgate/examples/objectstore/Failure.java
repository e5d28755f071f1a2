package dev.platgate.examples.objectstore;

/** Describes why something failed in one line. */
final class Failure {
  private Failure() {}

  /** Returns the text of an exception; for a class that failed to initialize, that of its cause. */
  static String describe(Throwable failure) {
    Throwable cause = failure.getCause();
    if (failure instanceof ExceptionInInitializerError && cause != null) {
      return cause.toString();
    }
    return failure.toString();
  }
}
