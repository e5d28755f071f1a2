package dev.platgate.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AllocationEventsTest {
  private static final int LARGE = 1 << 20;

  @TempDir private Path directory;

  private final SystemAllocator allocator = new SystemAllocator();

  @Test
  void largeBlocksAreEvents() throws Exception {
    List<RecordedEvent> events =
        record(
            "dev.platgate.LargeNativeAllocation",
            () -> {
              allocator.free(allocator.allocate(LARGE - 1));
              allocator.free(allocator.allocate(LARGE));
              allocator.free(allocator.reallocate(0, LARGE + 5));
            });
    assertThat(events)
        .extracting(event -> event.getLong("size"))
        .containsExactly(1L << 20, 1048581L);
    assertThat(events).allSatisfy(event -> assertThat(event.getLong("address")).isNotZero());
    assertThat(events).extracting(event -> event.getString("allocator")).containsOnly("system");
    assertThat(events.get(0).getStackTrace().getFrames())
        .anyMatch(frame -> frame.getMethod().getName().contains("largeBlocksAreEvents"));
  }

  @Test
  void failuresAreEvents() throws Exception {
    List<RecordedEvent> events =
        record(
            "dev.platgate.NativeAllocationFailure",
            () -> {
              fail(Long.MAX_VALUE / 2);
              fail(Long.MAX_VALUE - 10);
              fail(Long.MAX_VALUE);
            });
    assertThat(events)
        .extracting(event -> event.getLong("size"))
        .containsExactly(Long.MAX_VALUE / 2, Long.MAX_VALUE - 10, Long.MAX_VALUE);
  }

  private void fail(long size) {
    assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> allocator.allocate(size));
  }

  private List<RecordedEvent> record(String name, Runnable program) throws Exception {
    Path file = directory.resolve("x.jfr");
    try (Recording recording = new Recording()) {
      recording.enable(name);
      recording.start();
      program.run();
      recording.stop();
      recording.dump(file);
    }
    return RecordingFile.readAllEvents(file);
  }
}
