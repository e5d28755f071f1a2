package dev.platgate.benchmarks.allocation;

import java.util.Random;

/**
 * A sequence of allocations and releases, the same in each run. Small blocks are frequent, large
 * ones rare, and most live shortly.
 */
final class Trace {
  static final int PAGE = 4096;

  private static final int SMALLEST = 16;
  private static final int LARGEST = 1 << 16;

  private final int[] slots;
  private final int[] sizes;
  private final boolean[] isLive;

  Trace(int slots, int steps, long seed) {
    Random random = new Random(seed);
    this.slots = new int[steps];
    this.sizes = new int[steps];
    this.isLive = new boolean[slots];
    for (int i = 0; i < steps; i++) {
      // The square makes low numbers frequent: those blocks live shortly.
      double number = random.nextDouble();
      this.slots[i] = (int) (number * number * slots);
      this.sizes[i] = size(random);
    }
  }

  /** Runs the sequence: a step frees the block of its slot, or allocates one. */
  void run(Heap heap) {
    for (int i = 0; i < slots.length; i++) {
      int slot = slots[i];
      if (isLive[slot]) {
        heap.free(slot);
      } else {
        heap.allocate(slot, sizes[i]);
      }
      isLive[slot] ^= true;
    }
  }

  /** Frees what is left. */
  void end(Heap heap) {
    for (int slot = 0; slot < isLive.length; slot++) {
      if (isLive[slot]) {
        heap.free(slot);
        isLive[slot] = false;
      }
    }
  }

  static int size(Random random) {
    double exponent = Math.pow(random.nextDouble(), 3);
    return (int) (SMALLEST * Math.pow((double) LARGEST / SMALLEST, exponent));
  }
}
