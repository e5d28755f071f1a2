package dev.platgate.runtime.jemalloc;

import dev.platgate.Arch;
import dev.platgate.Env;
import dev.platgate.Os;
import dev.platgate.Platform;
import dev.platgate.runtime.HeapProfiler;
import java.nio.file.Path;

/**
 * Writes jemalloc's heap profiles, which {@code jeprof} reads. It needs a jemalloc that is built
 * with profiling and preloaded into the process, and profiling switched on:
 *
 * <pre>{@code
 * LD_PRELOAD=libjemalloc.so.2 MALLOC_CONF=prof:true java …
 * }</pre>
 *
 * @since 0.1.0
 */
@Platform(os = Os.LINUX, env = Env.GNU, arch = Arch.X86_64)
public class JemallocHeapProfiler implements HeapProfiler {
  private static final System.Logger LOGGER = System.getLogger(HeapProfiler.class.getName());

  /** Creates the profiler. */
  public JemallocHeapProfiler() {}

  @Override
  public Result dump(Path path) {
    try {
      requireProfiling();
      ProfileFile.write(path, Mallctl::dumpProfile);
      return new Written(path);
    } catch (ProfileException e) {
      Result result = new NotAvailable(e.getMessage());
      LOGGER.log(System.Logger.Level.ERROR, result.message());
      return result;
    }
  }

  private static void requireProfiling() throws ProfileException {
    boolean isBuiltIn;
    try {
      isBuiltIn = Mallctl.flag("config.prof");
    } catch (LinkageError e) {
      throw new ProfileException(String.valueOf(root(e).getMessage()), e);
    }
    if (!isBuiltIn) {
      throw new ProfileException(
          JemallocLibrary.origin()
              + " was built without profiling; preload one that was built with it and switch it on:"
              + " LD_PRELOAD=libjemalloc.so.2 MALLOC_CONF=prof:true");
    }
    if (!Mallctl.flag("opt.prof")) {
      throw new ProfileException(
          JemallocLibrary.origin()
              + " has profiling switched off; start with MALLOC_CONF=prof:true");
    }
  }

  // Only the first use of a class that cannot be initialized gets the error itself.
  private static Throwable root(Throwable error) {
    Throwable cause = error.getCause();
    return cause == null ? error : root(cause);
  }
}
