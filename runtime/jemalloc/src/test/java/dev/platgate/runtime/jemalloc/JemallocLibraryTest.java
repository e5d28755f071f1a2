package dev.platgate.runtime.jemalloc;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.platgate.runtime.UnsupportedPageSizeError;
import org.junit.jupiter.api.Test;

final class JemallocLibraryTest {
  @Test
  void refusalOnLargePagesNamesBothPageSizes() {
    assertThatExceptionOfType(UnsupportedPageSizeError.class)
        .isThrownBy(() -> JemallocLibrary.requireMemory(0, 65_536))
        .withMessageContaining("at most 32768 bytes")
        .withMessageContaining("65536 bytes");
  }

  @Test
  void refusalOnTheSmallestPagesIsWantOfMemory() {
    assertThatExceptionOfType(OutOfMemoryError.class)
        .isThrownBy(() -> JemallocLibrary.requireMemory(0, 4_096));
  }

  @Test
  void memoryIsMemory() {
    assertThatCode(() -> JemallocLibrary.requireMemory(16, 65_536)).doesNotThrowAnyException();
  }
}
