package dev.platgate.benchmarks.allocation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Fragments a heap and prints what the process then holds: blocks of growing sizes are allocated in
 * waves, of each of which one in twenty survives.
 */
final class ResidentMemory {
  private static final int WAVES = 20;
  private static final int SLOTS = 200_000;
  private static final int SURVIVORS = 20;

  private ResidentMemory() {}

  /**
   * Prints two sizes in bytes: what lives, and by how much the resident memory of the process grew.
   *
   * @param arguments the name of the heap
   */
  public static void main(String[] arguments) throws IOException {
    Heap heap = Heap.named(arguments[0], WAVES * SLOTS);
    long before = resident();
    Random random = new Random(1);
    long live = 0;
    for (int wave = 0; wave < WAVES; wave++) {
      int size = 32 + wave * 24;
      for (int i = 0; i < SLOTS; i++) {
        heap.allocate(wave * SLOTS + i, size);
        heap.touch(wave * SLOTS + i, size);
      }
      for (int i = 0; i < SLOTS; i++) {
        if (random.nextInt(SURVIVORS) == 0) {
          live += size;
        } else {
          heap.free(wave * SLOTS + i);
        }
      }
    }
    System.out.println(live + " " + (resident() - before));
  }

  private static long resident() throws IOException {
    System.gc();
    String sizes = Files.readString(Path.of("/proc/self/statm"), StandardCharsets.US_ASCII);
    return Long.parseLong(sizes.split(" ")[1]) * Trace.PAGE;
  }
}
