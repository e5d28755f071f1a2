package dev.platgate.runtime.jemalloc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.runtime.AllocatorContract;
import org.junit.jupiter.api.Test;

final class JemallocAllocatorTest extends AllocatorContract {
  JemallocAllocatorTest() {
    super(new JemallocAllocator());
  }

  @Test
  void name() {
    assertThat(new JemallocAllocator().name()).isEqualTo("jemalloc");
  }
}
