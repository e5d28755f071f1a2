package dev.platgate;

import java.io.Serial;

/**
 * Thrown where a service is called on a target that has no variant of it. The message names the
 * method, the target, and the targets that have one.
 *
 * @since 0.1.0
 */
public final class UnsupportedPlatformException extends UnsupportedOperationException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what is not supported where
   */
  public UnsupportedPlatformException(String message) {
    super(message);
  }
}
