package dev.platgate.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.Host;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UnsupportedHeapProfilerTest {
  @Test
  void answersAndLogsOneError(@TempDir Path directory) {
    String host = Host.current().toString();
    Path file = directory.resolve("x.heap");
    try (CapturedLog log = new CapturedLog()) {
      assertThat(new UnsupportedHeapProfiler().dump(file))
          .isEqualTo(new HeapProfiler.NotSupported(host));
      assertThat(log.lines())
          .containsExactly("SEVERE Heap profiling is not supported on " + host + ".");
    }
    assertThat(file).doesNotExist();
  }
}
