package beacon.agent;

import dev.platgate.PlatformService;

@PlatformService
interface Battery {
  int percent();
}
