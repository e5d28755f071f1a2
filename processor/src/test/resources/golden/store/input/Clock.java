package com.example.store;

import dev.platgate.PlatformService;

/** Tells the time. */
@PlatformService(unsupported = NoClock.class)
public interface Clock {
  /** Returns the time in nanoseconds. */
  long nanos();
}
