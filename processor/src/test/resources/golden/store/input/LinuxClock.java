package com.example.store;

import dev.platgate.Os;
import dev.platgate.Platform;

/** Tells the time on Linux. */
@Platform(os = Os.LINUX)
final class LinuxClock implements Clock {
  @Override
  public long nanos() {
    return 1;
  }
}
