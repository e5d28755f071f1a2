package dev.platgate.runtime.jemalloc;

import dev.platgate.runtime.AllocatorFaults;
import dev.platgate.runtime.Natives;
import org.junit.jupiter.api.BeforeAll;

final class JemallocFaultTest extends AllocatorFaults {
  JemallocFaultTest() {
    super(new JemallocAllocator());
  }

  @BeforeAll
  static void onlyWhereTheNativesAre() {
    Natives.assume("org/lwjgl/jemalloc/jemalloc");
  }
}
