package dev.platgate.benchmarks.allocation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Fragments a heap and prints what the process then holds: several threads allocate blocks of
 * growing sizes in waves, of each of which one in twenty survives. Then there is time to give
 * memory back, with some allocations meanwhile, as libraries do it only then.
 */
final class ResidentMemory {
  private static final int THREADS = 8;
  private static final int WAVES = 20;
  private static final int SLOTS = 25_000;
  private static final int SURVIVORS = 20;
  private static final int SETTLING_MILLISECONDS = 12_000;

  private final String name;
  private final AtomicLong live = new AtomicLong();
  // What lives must stay reachable.
  private final List<Heap> heaps = new ArrayList<>();

  private ResidentMemory(String name) {
    this.name = name;
  }

  /**
   * Prints two sizes in bytes: what lives, and by how much the resident memory of the process grew.
   *
   * @param arguments the name of the heap
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    long before = resident();
    ResidentMemory program = new ResidentMemory(arguments[0]);
    program.run();
    System.out.println(program.live + " " + (resident() - before));
    if (program.heaps.size() != THREADS) {
      throw new IllegalStateException("a thread failed");
    }
  }

  private void run() throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      Heap heap = Heap.named(name, WAVES * SLOTS);
      heaps.add(heap);
      Random random = new Random(i);
      Thread thread = new Thread(() -> fragment(heap, random));
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    Heap heap = Heap.named(name, 1);
    for (int i = 0; i < SETTLING_MILLISECONDS; i++) {
      heap.allocate(0, 64 << (i % 10));
      heap.free(0);
      Thread.sleep(1);
    }
  }

  private void fragment(Heap heap, Random random) {
    for (int wave = 0; wave < WAVES; wave++) {
      int size = 32 + wave * 24;
      for (int i = 0; i < SLOTS; i++) {
        heap.allocate(wave * SLOTS + i, size);
        heap.touch(wave * SLOTS + i, size);
      }
      for (int i = 0; i < SLOTS; i++) {
        if (random.nextInt(SURVIVORS) == 0) {
          live.addAndGet(size);
        } else {
          heap.free(wave * SLOTS + i);
        }
      }
    }
  }

  private static long resident() throws IOException {
    System.gc();
    String sizes = Files.readString(Path.of("/proc/self/statm"), StandardCharsets.US_ASCII);
    return Long.parseLong(sizes.split(" ")[1]) * Trace.PAGE;
  }
}
