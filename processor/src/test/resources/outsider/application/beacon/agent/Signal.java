package beacon.agent;

import dev.platgate.Os;
import dev.platgate.Platform;

@Platform(os = {Os.LINUX, Os.MACOS})
enum Signal {
  HUP,
  TERM
}
