package dev.platgate.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.platgate.Host;
import org.junit.jupiter.api.Test;

final class NativeLibraryTest {
  @Test
  void returnsWhatWasLoaded() {
    assertThat(NativeLibrary.load("x", "group:x", () -> "loaded")).isEqualTo("loaded");
  }

  @Test
  void saysWhatIsMissing() {
    UnsatisfiedLinkError cause = new UnsatisfiedLinkError("Failed to locate library: libx.so");
    assertThatExceptionOfType(UnsatisfiedLinkError.class)
        .isThrownBy(() -> NativeLibrary.load("x", "group:x", () -> fail(cause)))
        .withMessageStartingWith("x cannot be loaded on " + Host.current() + ": ")
        .withMessageContaining("Failed to locate library: libx.so")
        .withMessageContaining("group:x")
        .withCause(cause);
  }

  @Test
  void looksThroughTheErrorsOfClassInitialization() {
    Throwable root = new IllegalStateException("no such platform");
    assertThatExceptionOfType(UnsatisfiedLinkError.class)
        .isThrownBy(
            () ->
                NativeLibrary.load(
                    "x", "group:x", () -> fail(new ExceptionInInitializerError(root))))
        .withMessageContaining("no such platform");
  }

  private static Object fail(LinkageError error) {
    throw error;
  }
}
