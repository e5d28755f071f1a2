package dev.platgate.maven.verify;

/** A verification cannot be made as it is asked for; the message says why and what to do. */
public final class VerificationException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message what is wrong, and what to do
   */
  public VerificationException(String message) {
    super(message);
  }

  /**
   * Makes an exception.
   *
   * @param message what is wrong, and what to do
   * @param cause what failed
   */
  public VerificationException(String message, Throwable cause) {
    super(message, cause);
  }
}
