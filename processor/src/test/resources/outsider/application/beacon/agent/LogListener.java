package beacon.agent;

import vendor.hub.Listener;

final class LogListener extends Listener {
  void reset() {
    // mistake 12: an inherited method whose parameter is of a gated package
    opened(null);
  }
}
