package dev.platgate.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

final class UnsupportedPageSizeErrorTest {
  @Test
  void namesBothPageSizesAndTheRemedy() {
    UnsupportedPageSizeError error = new UnsupportedPageSizeError("jemalloc", 16_384, 8_192);
    assertThat(error)
        .hasMessage(
            "jemalloc was built for pages of at most 8192 bytes, but the pages of this kernel have"
                + " 16384 bytes. Use a build of jemalloc for pages of 16384 bytes, a kernel with"
                + " smaller pages, or another allocator for this target.");
    assertThat(error.kernelPageSize()).isEqualTo(16_384);
    assertThat(error.supportedPageSize()).isEqualTo(8_192);
  }

  @Test
  void leavesClassInitializersAsItIs() {
    assertThatExceptionOfType(UnsupportedPageSizeError.class).isThrownBy(Registry::get);
  }

  /** Initialized like a generated registry. */
  private static final class Registry {
    private static final Object ALLOCATOR = create();

    static Object get() {
      return ALLOCATOR;
    }

    private static Object create() {
      throw new UnsupportedPageSizeError("jemalloc", 16_384, 8_192);
    }
  }
}
