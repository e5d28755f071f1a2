package dev.platgate.maven.binary;

/** Says that a file begins like a native but is truncated or broken, how, and at which offset. */
public final class MalformedFileException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message what is wrong and at which offset of the file, in bytes
   */
  public MalformedFileException(String message) {
    super(message);
  }
}
