package dev.platgate.examples.nettytransport;

/** Describes why something failed in one line. */
final class Failure {
  private Failure() {}

  /** Returns the text of an exception and of each of its causes. */
  static String describe(Throwable failure) {
    StringBuilder text = new StringBuilder(failure.toString());
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      text.append(", because of ").append(cause);
    }
    return text.toString();
  }
}
