package dev.platgate.examples.objectstore;

import dev.platgate.runtime.Allocator;
import dev.platgate.runtime.HeapProfiler;
import dev.platgate.runtime.PageSize;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.function.Supplier;

/** Tries what this artifact is bound to on this machine, and prints what it found. */
final class SelfCheck {
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
      out.println("heap profiler: " + profile());
      out.println("self-check: passed");
      return 0;
    } catch (IOException | RuntimeException | Error failure) {
      out.println("self-check: FAILED: " + Failure.describe(failure));
      return 1;
    }
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
