package beacon.agent;

import dev.platgate.Os;
import dev.platgate.Platform;

@Platform(os = Os.LINUX)
final class CgroupProbe {
  long limit() {
    return new Limits().memory();
  }

  // mistake 4: an inner gate that widens
  @Platform(os = {Os.LINUX, Os.WINDOWS})
  static final class Limits {
    long memory() {
      return 1 << 30;
    }
  }
}
