package beacon.agent;

import dev.platgate.Os;
import dev.platgate.Platform;

@Platform(os = {Os.LINUX, Os.MACOS})
final class UnixSignals {
  Signal wait(boolean forever) {
    while (forever) {
      // mistake 7: a class for Unix calls one for Linux
      EpollLoop.poll();
    }
    return Signal.TERM;
  }
}
