package dev.platgate.benchmarks.allocation;

import static org.lwjgl.system.jemalloc.JEmalloc.nje_free;
import static org.lwjgl.system.jemalloc.JEmalloc.nje_malloc;

import dev.platgate.runtime.jemalloc.JemallocAllocator;
import org.lwjgl.system.jemalloc.JEmalloc;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Allocates a block with jemalloc and frees it. */
public class JemallocPair extends Pair {
  private static final JemallocAllocator DIRECT = new JemallocAllocator();

  /** Calls the registry. */
  @Benchmark
  public void registry() {
    GlobalJemalloc.free(GlobalJemalloc.allocate(size));
  }

  /** Calls the variant itself. */
  @Benchmark
  public void direct() {
    DIRECT.free(DIRECT.allocate(size));
  }

  /** Calls LWJGL. */
  @Benchmark
  public void lwjgl() {
    nje_free(nje_malloc(size));
  }

  /** Loops in C. */
  @Benchmark
  @OperationsPerInvocation(CLoop.TIMES)
  public void c() {
    Lazy.LOOP.run(size);
  }

  private static final class Lazy {
    static final CLoop LOOP = CLoop.of(JEmalloc.getLibrary(), "je_malloc", "je_free");
  }
}
