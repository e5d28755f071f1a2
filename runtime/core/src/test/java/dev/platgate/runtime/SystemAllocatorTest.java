package dev.platgate.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SystemAllocatorTest extends AllocatorContract {
  SystemAllocatorTest() {
    super(new SystemAllocator());
  }

  @Test
  void name() {
    assertThat(new SystemAllocator().name()).isEqualTo("system");
  }

  @Test
  void statisticsAreAbsentAndNotZero() {
    assertThat(new SystemAllocator().statistics()).isEqualTo(AllocatorStatistics.NONE);
  }
}
