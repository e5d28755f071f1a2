package dev.platgate.runtime.jemalloc;

import dev.platgate.runtime.HeapProfiler;
import java.nio.file.Path;

/** Allocates, dumps a profile to the file it is given, and prints what came of it. */
final class DumpingProgram {
  private DumpingProgram() {}

  public static void main(String[] arguments) {
    JemallocAllocator allocator = new JemallocAllocator();
    // More than the sampling interval of jemalloc, 512 KiB, so that it is in the profile.
    long address = allocator.allocateZeroed(Integer.parseInt(arguments[1]));
    HeapProfiler.Result result = new JemallocHeapProfiler().dump(Path.of(arguments[0]));
    allocator.free(address);
    System.out.println(allocator.version());
    System.out.println(result.message());
  }
}
