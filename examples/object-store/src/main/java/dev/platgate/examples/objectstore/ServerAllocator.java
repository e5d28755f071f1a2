package dev.platgate.examples.objectstore;

import dev.platgate.Arch;
import dev.platgate.Env;
import dev.platgate.Os;
import dev.platgate.Platform;
import dev.platgate.runtime.jemalloc.JemallocAllocator;

/** The allocator of the servers: jemalloc, which can profile the heap. */
@Platform(os = Os.LINUX, env = Env.GNU, arch = Arch.X86_64)
public final class ServerAllocator extends JemallocAllocator {
  /** Creates the allocator. */
  public ServerAllocator() {}
}
