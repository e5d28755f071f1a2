package dev.platgate.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Uses an allocator from several threads, which free each other's blocks. */
final class AllocatorStress {
  private final Allocator allocator;
  private final ConcurrentLinkedQueue<Block> shared = new ConcurrentLinkedQueue<>();

  private AllocatorStress(Allocator allocator) {
    this.allocator = allocator;
  }

  /** Returns how many blocks did not hold what was written to them. */
  static int damagedBlocks(Allocator allocator, int threads, int steps) throws Exception {
    AllocatorStress stress = new AllocatorStress(allocator);
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<Integer>> tasks = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        Random random = new Random(i);
        tasks.add(() -> stress.run(random, steps));
      }
      int damaged = 0;
      for (Future<Integer> result : executor.invokeAll(tasks)) {
        damaged += result.get();
      }
      return damaged + stress.drain();
    } finally {
      executor.shutdownNow();
    }
  }

  private int run(Random random, int steps) {
    int damaged = 0;
    for (int i = 0; i < steps; i++) {
      shared.add(allocate(random));
      Block block = i % 3 == 2 ? null : shared.poll();
      if (block != null) {
        damaged += random.nextInt(4) == 0 ? resize(block, random) : release(block);
      }
    }
    return damaged;
  }

  private Block allocate(Random random) {
    int size = random.nextInt(random.nextInt(50) == 0 ? 100_000 : 400);
    long address =
        switch (random.nextInt(3)) {
          case 0 -> allocator.allocateZeroed(size);
          case 1 -> allocator.allocateAligned(size, 1L << random.nextInt(13));
          default -> allocator.allocate(size);
        };
    return Block.filled(address, size, random.nextInt(251));
  }

  private int resize(Block block, Random random) {
    int size = random.nextInt(2_000);
    long address = allocator.reallocate(block.address(), size);
    boolean kept = block.isKept(address, Math.min(size, block.size()));
    shared.add(Block.filled(address, size, random.nextInt(251)));
    return kept ? 0 : 1;
  }

  private int release(Block block) {
    boolean intact = block.isIntact();
    allocator.free(block.address());
    return intact ? 0 : 1;
  }

  private int drain() {
    int damaged = 0;
    for (Block block = shared.poll(); block != null; block = shared.poll()) {
      damaged += release(block);
    }
    return damaged;
  }
}
