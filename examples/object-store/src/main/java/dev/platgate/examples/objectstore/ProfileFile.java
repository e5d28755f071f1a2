package dev.platgate.examples.objectstore;

import dev.platgate.runtime.HeapProfiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Dumps a heap profile into a new temporary file, which is left over only if it is written. */
final class ProfileFile {
  private ProfileFile() {}

  static HeapProfiler.Result dump(HeapProfiler profiler) {
    try {
      Path path = Files.createTempFile("object-store-", ".heap");
      boolean written = false;
      try {
        HeapProfiler.Result result = profiler.dump(path);
        written = result instanceof HeapProfiler.Written;
        return result;
      } finally {
        if (!written) {
          Files.deleteIfExists(path);
        }
      }
    } catch (IOException failure) {
      return new HeapProfiler.NotAvailable("the temporary file failed (" + failure + ")");
    }
  }
}
