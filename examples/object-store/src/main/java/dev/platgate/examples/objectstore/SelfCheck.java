package dev.platgate.examples.objectstore;

import dev.platgate.runtime.Allocator;
import dev.platgate.runtime.AllocatorStatistics;
import dev.platgate.runtime.HeapProfiler;
import dev.platgate.runtime.PageSize;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Tries what this artifact is bound to on this machine, and prints what it found. */
final class SelfCheck {
  private static final int SIZE = 8 << 20;

  private final String target;
  private final Supplier<Allocator> allocator;
  private final Supplier<HeapProfiler> profiler;
  private final PrintStream out;

  /** Creates a check; the services are asked for late, so that a failure to load one is found. */
  SelfCheck(
      String target,
      Supplier<Allocator> allocator,
      Supplier<HeapProfiler> profiler,
      PrintStream out) {
    this.target = target;
    this.allocator = allocator;
    this.profiler = profiler;
    this.out = out;
  }

  /** Returns the exit status, 0 or 1. A target without a profiler is in order. */
  int run() {
    try {
      out.println("target: " + target);
      out.println("page size: " + PageSize.current() + " bytes");
      Allocator bound = allocator.get();
      out.println("allocator: " + bound.name() + ", version " + bound.version());
      new AllocatorCheck(bound).run();
      out.println("statistics: " + statistics(bound));
      out.println("heap profiler: " + profile());
      out.println("self-check: passed");
      return 0;
    } catch (IOException | RuntimeException | Error failure) {
      out.println("self-check: FAILED: " + Failure.describe(failure));
      return 1;
    }
  }

  /** Says what the library tells of its heap while a block lives, and nothing else. */
  private static String statistics(Allocator allocator) {
    long address = allocator.allocateZeroed(SIZE);
    AllocatorStatistics statistics = allocator.statistics();
    allocator.free(address, SIZE);
    List<String> known = new ArrayList<>();
    statistics.allocated().ifPresent(bytes -> known.add("allocated " + bytes));
    statistics.resident().ifPresent(bytes -> known.add("resident " + bytes));
    statistics.mapped().ifPresent(bytes -> known.add("mapped " + bytes));
    return known.isEmpty() ? "not kept by this library" : String.join(", ", known) + " bytes";
  }

  private String profile() throws IOException {
    HeapProfiler.Result result = ProfileFile.dump(profiler.get());
    if (result instanceof HeapProfiler.Written written) {
      long size = Files.size(written.path());
      Files.delete(written.path());
      if (size == 0) {
        throw new IllegalStateException("the heap profile is empty");
      }
    }
    return result.message();
  }
}
