package dev.platgate.maven.packaging;

/** The artifact of a target cannot be packaged; the message says why and what to do. */
public final class PackagingException extends Exception {
  private static final long serialVersionUID = 1L;

  PackagingException(String message) {
    super(message);
  }

  PackagingException(String message, Throwable cause) {
    super(message, cause);
  }
}
