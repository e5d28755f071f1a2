package dev.platgate.maven.names;

/** Nothing has a name that somebody typed, or too much has; the message says what to type. */
public final class UnknownNameException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what is wrong and what to type instead
   */
  public UnknownNameException(String message) {
    super(message);
  }
}
