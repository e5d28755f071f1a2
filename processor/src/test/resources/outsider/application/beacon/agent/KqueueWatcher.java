package beacon.agent;

import dev.platgate.Os;
import dev.platgate.Platform;

// mistake 3: a gate that holds on no supported target
@Platform(os = Os.FREEBSD)
final class KqueueWatcher {
  void watch(String folder) {
    System.out.println(folder);
  }
}
