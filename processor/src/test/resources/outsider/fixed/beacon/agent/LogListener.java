package beacon.agent;

import vendor.hub.Listener;

final class LogListener extends Listener {
  void reset() {
    if (BuildTarget.OS_LINUX) {
      opened(null);
    }
  }
}
