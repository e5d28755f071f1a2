package dev.platgate;

import java.io.Serial;

/**
 * Thrown when an artifact runs on a platform it was not built for.
 *
 * <p>It is a {@link LinkageError}, as {@link UnsupportedClassVersionError} is, so that it reaches
 * the caller as itself from a class initializer.
 *
 * @since 0.1.0
 */
public final class PlatformMismatchError extends LinkageError {
  @Serial private static final long serialVersionUID = 1L;

  PlatformMismatchError(String message) {
    super(message);
  }
}
