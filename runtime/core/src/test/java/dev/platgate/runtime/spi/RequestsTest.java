package dev.platgate.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class RequestsTest {
  @Test
  void sizes() {
    assertThat(Requests.size("x", 0)).isZero();
    assertThat(Requests.size("x", 4096)).isEqualTo(4096);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Requests.size("x", -5))
        .withMessage("the size is negative: -5");
  }

  @Test
  void alignments() {
    assertThat(Requests.alignment(1)).isEqualTo(1);
    assertThat(Requests.alignment(64 << 20)).isEqualTo(64 << 20);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Requests.alignment(12))
        .withMessage("the alignment is not a power of two of at most 64 MiB: 12");
  }

  @Test
  void addresses() {
    assertThat(Requests.granted("x", 8, 100)).isEqualTo(8);
    // Addresses in the upper half of the address space are negative.
    assertThat(Requests.granted("x", -8, 100)).isEqualTo(-8);
    assertThatExceptionOfType(OutOfMemoryError.class)
        .isThrownBy(() -> Requests.granted("x", 0, 100))
        .withMessage("x cannot allocate 100 bytes");
  }
}
