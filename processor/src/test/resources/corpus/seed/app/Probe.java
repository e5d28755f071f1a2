package app;

import dev.platgate.PlatformService;
import dev.platgate.Unsupported;

@PlatformService(unsupported = Unsupported.class)
public interface Probe {
  String probe(int... levels);
}
