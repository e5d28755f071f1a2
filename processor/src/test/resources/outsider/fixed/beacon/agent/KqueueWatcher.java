package beacon.agent;

import dev.platgate.Os;
import dev.platgate.Platform;

@Platform(os = Os.MACOS)
final class KqueueWatcher {
  void watch(String folder) {
    System.out.println(folder);
  }
}
