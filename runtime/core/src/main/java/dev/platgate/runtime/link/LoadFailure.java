package dev.platgate.runtime.link;

import java.nio.file.Path;

/** Why a library cannot be opened, which the linkers keep to themselves or have lost. */
final class LoadFailure {
  private LoadFailure() {}

  static UnsatisfiedLinkError of(String library) {
    if (!Path.of(library).isAbsolute()) {
      return new UnsatisfiedLinkError("the system does not find it");
    }
    try {
      System.load(library);
      return new UnsatisfiedLinkError("it cannot be opened");
    } catch (UnsatisfiedLinkError e) {
      return e;
    }
  }
}
