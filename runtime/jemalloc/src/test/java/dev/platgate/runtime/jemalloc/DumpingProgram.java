package dev.platgate.runtime.jemalloc;

import dev.platgate.runtime.HeapProfiler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Allocates, dumps profiles to the file it is given, and prints what came of it. Its arguments are
 * the file, the size of a block, and the number of threads that allocate all the time.
 */
final class DumpingProgram {
  private static final int DUMPS = 20;

  private static volatile boolean isOver;

  private DumpingProgram() {}

  public static void main(String[] arguments) throws InterruptedException {
    JemallocAllocator allocator = new JemallocAllocator();
    // More than the sampling interval of jemalloc, 512 KiB, so that it is in the profile.
    long address = allocator.allocateZeroed(Integer.parseInt(arguments[1]));
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
      Thread thread = new Thread(() -> allocate(allocator));
      thread.start();
      threads.add(thread);
    }
    Path file = Path.of(arguments[0]);
    HeapProfiler.Result result = new JemallocHeapProfiler().dump(file);
    for (int i = 1; i < DUMPS && !threads.isEmpty(); i++) {
      HeapProfiler.Result next = new JemallocHeapProfiler().dump(file);
      result = result instanceof HeapProfiler.Written ? next : result;
    }
    isOver = true;
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println(allocator.version());
    System.out.println(allocator.statistics());
    allocator.free(address);
    System.out.println(result.message());
  }

  private static void allocate(JemallocAllocator allocator) {
    long[] blocks = new long[100];
    for (int i = 0; !isOver; i = (i + 1) % blocks.length) {
      allocator.free(blocks[i]);
      blocks[i] = allocator.allocate(1L << (i % 20));
    }
    for (long block : blocks) {
      allocator.free(block);
    }
  }
}
