package dev.platgate.benchmarks.allocation;

import static org.lwjgl.system.mimalloc.mimalloc.nmi_free;
import static org.lwjgl.system.mimalloc.mimalloc.nmi_malloc;

import dev.platgate.runtime.mimalloc.MimallocAllocator;
import org.lwjgl.system.mimalloc.mimalloc;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Allocates a block with mimalloc and frees it. */
public class MimallocPair extends Pair {
  private static final MimallocAllocator DIRECT = new MimallocAllocator();

  /** Calls the registry. */
  @Benchmark
  public void registry() {
    GlobalMimalloc.free(GlobalMimalloc.allocate(size));
  }

  /** Calls the variant itself. */
  @Benchmark
  public void direct() {
    DIRECT.free(DIRECT.allocate(size));
  }

  /** Calls LWJGL. */
  @Benchmark
  public void lwjgl() {
    nmi_free(nmi_malloc(size));
  }

  /** Loops in C. */
  @Benchmark
  @OperationsPerInvocation(CLoop.TIMES)
  public void c() {
    Lazy.LOOP.run(size);
  }

  private static final class Lazy {
    static final CLoop LOOP = CLoop.of(mimalloc.getLibrary(), "mi_malloc", "mi_free");
  }
}
