package com.example.trace;

import dev.platgate.Os;
import dev.platgate.Platform;

/** Traces on Linux. */
@Platform(os = Os.LINUX)
final class LinuxTracer implements Tracer {
  @Override
  public void start(String name) {}
}
