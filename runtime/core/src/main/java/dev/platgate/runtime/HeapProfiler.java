package dev.platgate.runtime;

import dev.platgate.PlatformService;
import java.nio.file.Path;

/**
 * Writes profiles of the native heap. It never fails for want of a profiler: it answers that there
 * is none, and logs that answer as one line of level {@code ERROR} to the {@link System.Logger}
 * named {@code dev.platgate.runtime.HeapProfiler}.
 *
 * @since 0.1.0
 */
@PlatformService(unsupported = UnsupportedHeapProfiler.class)
public interface HeapProfiler {
  /**
   * Writes a profile of what is allocated now.
   *
   * @param path the file to write, which is replaced if it exists
   * @return what happened
   */
  Result dump(Path path);

  /**
   * The outcome of a dump.
   *
   * @since 0.1.0
   */
  sealed interface Result {
    /**
     * Describes the outcome in one sentence for people.
     *
     * @return the sentence, without a line break
     */
    String message();
  }

  /**
   * A profile was written.
   *
   * @param path the complete file
   * @since 0.1.0
   */
  record Written(Path path) implements Result {
    @Override
    public String message() {
      return "Heap profile written to " + path + ".";
    }
  }

  /**
   * The target has a profiler, but it cannot write a profile now.
   *
   * @param reason why, and what would help, in one sentence
   * @since 0.1.0
   */
  record NotAvailable(String reason) implements Result {
    @Override
    public String message() {
      return "Heap profiling is not available: " + reason;
    }
  }

  /**
   * The target has no profiler.
   *
   * @param target the name of the target, its triple where it has one
   * @since 0.1.0
   */
  record NotSupported(String target) implements Result {
    @Override
    public String message() {
      return "Heap profiling is not supported on " + target + ".";
    }
  }
}
