package dev.platgate.runtime.jemalloc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.runtime.AllocatorContract;
import dev.platgate.runtime.Natives;
import dev.platgate.runtime.PageSize;
import dev.platgate.runtime.SystemAllocator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class JemallocAllocatorTest extends AllocatorContract {
  JemallocAllocatorTest() {
    super(new JemallocAllocator());
  }

  @BeforeAll
  static void onlyWhereTheNativesAre() {
    Natives.assume("org/lwjgl/jemalloc/jemalloc");
  }

  @Test
  void name() {
    assertThat(new JemallocAllocator().name()).isEqualTo("jemalloc");
  }

  @Test
  void theLibraryThatLwjglCarriesTellsNothing() {
    assertThat(new JemallocAllocator().statistics()).isEqualTo(new SystemAllocator().statistics());
  }

  @Test
  void pageSizeIsThatOfTheKernelOrLarger() {
    assertThat(new JemallocAllocator().pageSize())
        .isGreaterThanOrEqualTo(PageSize.current())
        .matches(size -> Long.bitCount(size) == 1);
  }
}
