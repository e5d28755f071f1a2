package dev.platgate.runtime.jemalloc;

import dev.platgate.runtime.MappingFaults;
import dev.platgate.runtime.Natives;
import org.junit.jupiter.api.BeforeAll;

final class JemallocFaultTest extends MappingFaults {
  JemallocFaultTest() {
    super(new JemallocAllocator());
  }

  @BeforeAll
  static void onlyWhereTheNativesAre() {
    Natives.assume("org/lwjgl/jemalloc/jemalloc");
  }
}
