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
  private static final int GROWING = 10_000;

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
      // Until thousands of blocks live, a third of them stays.
      boolean isGrowing = i < GROWING;
      Block block = i % 3 == 2 && isGrowing ? null : shared.poll();
      if (block != null && random.nextInt(4) == 0) {
        damaged += resize(block, random, isGrowing);
      } else if (block != null) {
        damaged += release(block);
      }
    }
    return damaged;
  }

  private Block allocate(Random random) {
    int size = random.nextInt(random.nextInt(200) == 0 ? 100_000 : 400);
    int kind = random.nextInt(3);
    long alignment = kind == 1 ? 1L << random.nextInt(13) : Long.BYTES;
    long address =
        switch (kind) {
          case 0 -> allocator.allocateZeroed(size);
          case 1 -> allocator.allocateAligned(size, alignment);
          default -> allocator.allocate(size);
        };
    if (address % alignment != 0
        || allocator.usableSize(address) < size
        || (kind == 0 && !Block.isZero(address, size))) {
      throw new AssertionError(
          "wrong block of kind %d, size %d, alignment %d: 0x%x, usable %d"
              .formatted(kind, size, alignment, address, allocator.usableSize(address)));
    }
    return Block.filled(address, size, random.nextInt(251));
  }

  private int resize(Block block, Random random, boolean isToStay) {
    int size = random.nextInt(2_000);
    long address = allocator.reallocate(block.address(), size);
    boolean kept = block.isKept(address, Math.min(size, block.size()));
    Block resized = Block.filled(address, size, random.nextInt(251));
    if (isToStay) {
      shared.add(resized);
    }
    return (kept ? 0 : 1) + (isToStay ? 0 : release(resized));
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
