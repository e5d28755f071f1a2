package app;

import org.slf4j.spi.SLF4JServiceProvider;

@dev.platgate.PlatformService
public interface Log {
  SLF4JServiceProvider provider();
}
