package dev.platgate.runtime.mimalloc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.runtime.AllocatorContract;
import dev.platgate.runtime.AllocatorStatistics;
import dev.platgate.runtime.Natives;
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
  void whatTheLibraryDoesNotTellIsAbsent() {
    MimallocAllocator allocator = new MimallocAllocator();
    long address = allocator.allocateZeroed(100 << 20);
    AllocatorStatistics statistics = allocator.statistics();
    allocator.free(address);
    assertThat(statistics.mapped().getAsLong()).isGreaterThanOrEqualTo(100 << 20);
    assertThat(statistics.allocated()).isEmpty();
    assertThat(statistics.resident()).isEmpty();
    assertThat(statistics.liveBlocks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"164, 1.6.4", "217, 2.1.7", "20405, 2.4.5", "30301, 3.3.1", "31205, 3.12.5"})
  void version(int number, String version) {
    assertThat(MimallocLibrary.version(number)).isEqualTo(version);
  }
}
