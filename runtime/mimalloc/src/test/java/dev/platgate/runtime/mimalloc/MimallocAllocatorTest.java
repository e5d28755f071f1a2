package dev.platgate.runtime.mimalloc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.runtime.AllocatorContract;
import dev.platgate.runtime.Natives;
import dev.platgate.runtime.SystemAllocator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MimallocAllocatorTest extends AllocatorContract {
  MimallocAllocatorTest() {
    super(new MimallocAllocator());
  }

  @BeforeAll
  static void onlyWhereTheNativesAre() {
    Natives.assume("org/lwjgl/mimalloc/mimalloc");
  }

  @Test
  void identity() {
    MimallocAllocator allocator = new MimallocAllocator();
    assertThat(allocator.name()).isEqualTo("mimalloc");
    assertThat(allocator.version()).startsWith("3.");
  }

  @Test
  void itsOwnStatisticsAreNotTrusted() {
    assertThat(new MimallocAllocator().statistics()).isEqualTo(new SystemAllocator().statistics());
  }

  @ParameterizedTest
  @CsvSource({"164, 1.6.4", "217, 2.1.7", "20405, 2.4.5", "30301, 3.3.1", "31205, 3.12.5"})
  void version(int number, String version) {
    assertThat(MimallocLibrary.version(number)).isEqualTo(version);
  }
}
