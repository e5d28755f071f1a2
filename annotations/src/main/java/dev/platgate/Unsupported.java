package dev.platgate;

/**
 * Stands in {@link PlatformService#unsupported()} for a class that is generated: each of its
 * methods logs one line of level {@code ERROR} and throws an {@link UnsupportedPlatformException}.
 *
 * @since 0.1.0
 */
public final class Unsupported {
  private Unsupported() {}
}
