package beacon.agent;

import dev.platgate.Os;
import dev.platgate.Platform;

@Platform(os = Os.WINDOWS)
final class WinBattery implements Battery {
  @Override
  public int percent() {
    return 70;
  }
}
