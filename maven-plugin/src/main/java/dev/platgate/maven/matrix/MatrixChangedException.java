package dev.platgate.maven.matrix;

/** Says that a program no longer has the matrix that its project keeps. */
public final class MatrixChangedException extends Exception {
  private static final long serialVersionUID = 1;

  /**
   * Creates the exception.
   *
   * @param message the file, the changed lines, and the command that accepts the change
   */
  MatrixChangedException(String message) {
    super(message);
  }
}
