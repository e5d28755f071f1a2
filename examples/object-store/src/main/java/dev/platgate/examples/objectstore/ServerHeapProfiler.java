package dev.platgate.examples.objectstore;

import dev.platgate.Arch;
import dev.platgate.Env;
import dev.platgate.Os;
import dev.platgate.Platform;
import dev.platgate.runtime.jemalloc.JemallocHeapProfiler;

/** The heap profiler of the servers; the other targets have none. */
@Platform(os = Os.LINUX, env = Env.GNU, arch = Arch.X86_64)
public final class ServerHeapProfiler extends JemallocHeapProfiler {
  /** Creates the profiler. */
  public ServerHeapProfiler() {}
}
