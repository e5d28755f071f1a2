package beacon.agent;

import dev.platgate.Os;
import dev.platgate.Platform;

@Platform(os = Os.MACOS)
final class MacBattery implements Battery {
  @Override
  public int percent() {
    return 90;
  }
}
