package dev.platgate.benchmarks.allocation;

import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Runs longer sequences of allocations. JMH sets the fields. */
@SuppressWarnings("NullAway.Init")
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Traces {
  private static final int STEPS = 100_000;
  private static final int SLOTS = 10_000;
  private static final int BATCH = 1_000;
  private static final int GROWN = 1 << 20;
  private static final int GROWTHS = 28;
  private static final Exchanger<Heap> HANDED_OVER = new Exchanger<>();

  /** What allocates. */
  @Param({"mimalloc", "jemalloc", "glibc", "nettyPooled", "nettyAdaptive"})
  public String heap;

  private Heap blocks;
  private Trace trace;

  /** Makes the sequence. */
  @Setup
  public void setUp() {
    blocks = Heap.named(heap, SLOTS);
    trace = new Trace(SLOTS, STEPS, 1);
  }

  /** Frees what the sequence left. */
  @TearDown
  public void tearDown() {
    trace.end(blocks);
  }

  /** Allocates and frees blocks of many sizes, of which thousands live at once. */
  @Benchmark
  @OperationsPerInvocation(STEPS)
  public void mixed() {
    trace.run(blocks);
  }

  /** Lets a block grow by half, from 16 bytes to 1 MiB. */
  @Benchmark
  @OperationsPerInvocation(GROWTHS)
  public void growth() {
    int size = 16;
    blocks.allocate(0, size);
    while (size < GROWN) {
      size = Math.min(GROWN, size + size / 2);
      blocks.resize(0, size);
    }
    blocks.free(0);
  }

  /** Frees blocks that another thread allocated. Needs an even number of threads. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public void handOver() throws InterruptedException {
    for (int i = 0; i < BATCH; i++) {
      blocks.allocate(i, 64);
    }
    try {
      blocks = HANDED_OVER.exchange(blocks, 1, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      // The other thread has ended its iteration; these blocks stay here.
    }
    for (int i = 0; i < BATCH; i++) {
      blocks.free(i);
    }
  }
}
