package app;

import dev.platgate.Otherwise;
import org.slf4j.nop.NOPServiceProvider;
import org.slf4j.spi.SLF4JServiceProvider;

@Otherwise
final class Portable implements Log {
  @Override
  public SLF4JServiceProvider provider() {
    return new NOPServiceProvider();
  }
}
