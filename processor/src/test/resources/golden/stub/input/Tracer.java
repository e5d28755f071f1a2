package com.example.trace;

import dev.platgate.PlatformService;
import dev.platgate.Unsupported;
import java.io.IOException;

/** Traces system calls. */
@PlatformService(unsupported = Unsupported.class)
public interface Tracer {
  /** Starts. */
  void start(String name) throws IOException;

  /** Returns values. */
  default <T> T latest(Class<T> type) {
    return type.cast(null);
  }
}
