package dev.platgate.runtime.mimalloc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.runtime.AllocatorContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MimallocAllocatorTest extends AllocatorContract {
  MimallocAllocatorTest() {
    super(new MimallocAllocator());
  }

  @Test
  void identity() {
    MimallocAllocator allocator = new MimallocAllocator();
    assertThat(allocator.name()).isEqualTo("mimalloc");
    assertThat(allocator.version()).startsWith("3.");
  }

  @ParameterizedTest
  @CsvSource({"164, 1.6.4", "217, 2.1.7", "20405, 2.4.5", "30301, 3.3.1", "31205, 3.12.5"})
  void version(int number, String version) {
    assertThat(MimallocAllocator.version(number)).isEqualTo(version);
  }
}
