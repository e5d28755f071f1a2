package app;

import dev.platgate.Arch;
import dev.platgate.Platform;
import org.slf4j.simple.SimpleServiceProvider;
import org.slf4j.spi.SLF4JServiceProvider;

@Platform(arch = Arch.X86_64)
final class Simple implements Log {
  @Override
  public SLF4JServiceProvider provider() {
    return new SimpleServiceProvider();
  }
}
