package dev.platgate.runtime;

import dev.platgate.Host;
import java.nio.file.Path;

/**
 * Answers on targets without a heap profiler.
 *
 * @since 0.1.0
 */
public final class UnsupportedHeapProfiler implements HeapProfiler {
  private static final System.Logger LOGGER = System.getLogger(HeapProfiler.class.getName());

  /** Creates the profiler. */
  public UnsupportedHeapProfiler() {}

  @Override
  public Result dump(Path path) {
    Result result = new NotSupported(Host.current().toString());
    LOGGER.log(System.Logger.Level.ERROR, result.message());
    return result;
  }
}
