package beacon.agent;

import dev.platgate.Os;
import dev.platgate.Platform;

@Platform(os = Os.LINUX)
final class LinuxBattery implements Battery {
  @Override
  public int percent() {
    return 80;
  }
}
