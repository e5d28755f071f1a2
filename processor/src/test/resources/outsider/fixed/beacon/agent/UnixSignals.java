package beacon.agent;

import dev.platgate.Os;
import dev.platgate.Platform;

@Platform(os = {Os.LINUX, Os.MACOS})
final class UnixSignals {
  Signal wait(boolean forever) {
    while (forever) {
      if (BuildTarget.OS_LINUX) {
        EpollLoop.poll();
      }
    }
    return Signal.TERM;
  }
}
