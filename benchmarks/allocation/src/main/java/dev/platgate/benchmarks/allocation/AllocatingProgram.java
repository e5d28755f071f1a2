package dev.platgate.benchmarks.allocation;

import dev.platgate.runtime.Allocator;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;

/** Allocates, touches and frees all the time, while it is stopped again and again. */
final class AllocatingProgram {
  static final int STOPS = 2_000;

  private AllocatingProgram() {}

  /**
   * Runs the program.
   *
   * @param arguments the name of the library, the size of its blocks in bytes, and whether it is
   *     said when they are freed
   */
  public static void main(String[] arguments) throws InterruptedException {
    Allocator allocator =
        arguments[0].equals("mimalloc") ? MimallocVariant.ALLOCATOR : JemallocVariant.ALLOCATOR;
    int size = Integer.parseInt(arguments[1]);
    boolean isSized = Boolean.parseBoolean(arguments[2]);
    Thread thread = new Thread(() -> allocate(allocator, size, isSized));
    thread.setDaemon(true);
    thread.start();
    for (int i = 0; i < STOPS; i++) {
      Thread.sleep(1);
      ManagementFactory.getThreadMXBean().dumpAllThreads(false, false);
    }
  }

  private static void allocate(Allocator allocator, int size, boolean isSized) {
    while (true) {
      long address = allocator.allocate(size);
      ByteBuffer block = allocator.asByteBuffer(address, size);
      for (int i = 0; i < size; i += Trace.PAGE) {
        block.put(i, (byte) 1);
      }
      if (isSized) {
        allocator.free(address, size);
      } else {
        allocator.free(address);
      }
    }
  }
}
