package dev.platgate.maven.tree;

/** The dependencies of a target cannot be read; the message says why. */
public final class DependencyException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what is wrong
   * @param cause why
   */
  public DependencyException(String message, Throwable cause) {
    super(message, cause);
  }
}
