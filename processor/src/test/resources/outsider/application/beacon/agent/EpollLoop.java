package beacon.agent;

import dev.platgate.Os;
import dev.platgate.Platform;

@Platform(os = Os.LINUX)
final class EpollLoop {
  static int poll() {
    return 0;
  }

  void run() {
    System.out.println(poll());
  }
}
