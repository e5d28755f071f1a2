package dev.platgate.examples.objectstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.runtime.HeapProfiler;
import dev.platgate.runtime.PageSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class DebugRoutesTest {
  private volatile Path dumped = Path.of("");

  @BeforeEach
  void assumeNatives() {
    NativeTests.assumeHostTarget();
  }

  @Test
  void tellsWhatServes() throws IOException {
    try (TestServer server = new TestServer();
        Connection connection = server.connect()) {
      connection.put("/objects/a", new byte[10]);
      connection.put("/objects/b", new byte[5]);
      assertThat(connection.request("GET", "/debug/allocator").text())
          .isEqualTo(
              "{\"target\":\"this-target\",\"allocator\":\"watched\",\"version\":\"1.2.3\","
                  + "\"pageSize\":"
                  + PageSize.current()
                  + ",\"liveBlocks\":2,\"liveBytes\":15,\"objects\":2}");
    }
  }

  @Test
  void writesAProfile() throws IOException {
    try (TestServer server = new TestServer(this::write);
        Connection connection = server.connect()) {
      Answer answer = connection.request("POST", "/debug/heap-profile");
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.text())
          .isEqualTo(new JsonObject().put("path", dumped.toString()).toString());
      assertThat(dumped).hasContent("profile");
      Files.delete(dumped);
    }
  }

  @Test
  void saysThatThereIsNoProfiler() throws IOException {
    assertRefused(
        new HeapProfiler.NotSupported("t"), 501, "Heap profiling is not supported on t.\n");
    assertRefused(
        new HeapProfiler.NotAvailable("it is off."),
        503,
        "Heap profiling is not available: it is off.\n");
  }

  @Test
  void survivesABug() throws IOException {
    try (TestServer server =
            new TestServer(
                path -> {
                  dumped = path;
                  throw new IllegalStateException("a bug, logged by this test");
                });
        Connection connection = server.connect()) {
      Answer answer = connection.request("POST", "/debug/heap-profile");
      assertThat(answer.status()).isEqualTo(500);
      assertThat(answer.text()).isEqualTo("internal error\n");
      assertThat(dumped).isAbsolute().doesNotExist();
      assertThat(connection.request("GET", "/objects").status()).isEqualTo(200);
    }
  }

  private void assertRefused(HeapProfiler.Result result, int status, String text)
      throws IOException {
    HeapProfiler profiler =
        path -> {
          dumped = path;
          return result;
        };
    try (TestServer server = new TestServer(profiler);
        Connection connection = server.connect()) {
      Answer answer = connection.request("POST", "/debug/heap-profile");
      assertThat(answer.status()).isEqualTo(status);
      assertThat(answer.text()).isEqualTo(text);
      assertThat(dumped).doesNotExist();
    }
  }

  private HeapProfiler.Result write(Path path) {
    try {
      dumped = Files.writeString(path, "profile");
      return new HeapProfiler.Written(path);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
