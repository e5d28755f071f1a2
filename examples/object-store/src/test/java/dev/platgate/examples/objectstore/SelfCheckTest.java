package dev.platgate.examples.objectstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.runtime.Allocator;
import dev.platgate.runtime.HeapProfiler;
import dev.platgate.runtime.PageSize;
import dev.platgate.runtime.mimalloc.MimallocAllocator;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lwjgl.system.MemoryUtil;

final class SelfCheckTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @BeforeEach
  void assumeNatives() {
    NativeTests.assumeHostTarget();
  }

  @Test
  void tellsWhatItFound() {
    WatchedAllocator allocator = new WatchedAllocator();
    assertThat(check(allocator, path -> new HeapProfiler.NotSupported("t"))).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "target: t",
            "page size: " + PageSize.current() + " bytes",
            "allocator: watched, version 1.2.3",
            "statistics: not kept by this library",
            "heap profiler: Heap profiling is not supported on t.",
            "self-check: passed");
    assertThat(allocator.live()).isZero();
  }

  @Test
  void passesOnTheBoundServices() {
    int status = new SelfCheck("t", GlobalAllocator::get, GlobalHeapProfiler::get, printer()).run();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("allocator: " + GlobalAllocator.get().name())
        .endsWith("self-check: passed" + System.lineSeparator());
    assertThat(status).isZero();
  }

  /** The allocator of the other targets, which works here too. */
  @Test
  void passesOnMimalloc() {
    new AllocatorCheck(new MimallocAllocator()).run();
  }

  @Test
  void findsAnEmptyProfile() {
    assertFails(new WatchedAllocator(), HeapProfiler.Written::new, "the heap profile is empty");
  }

  @Test
  void findsMemoryThatIsNotZero() {
    assertFails(
        new WatchedAllocator() {
          @Override
          public long allocateZeroed(long size) {
            long address = super.allocateZeroed(size);
            if (size > 1000) {
              MemoryUtil.memPutByte(address + size - 1, (byte) 1);
            }
            return address;
          }
        },
        "allocateZeroed: byte 4095 of 4096 is wrong");
  }

  @Test
  void findsBlocksThatOverlap() {
    WatchedAllocator allocator =
        new WatchedAllocator() {
          private long inside;

          @Override
          public long allocate(long size) {
            long address = size == 4096 ? inside : super.allocate(size + 8192);
            inside = address + 500;
            return address;
          }

          @Override
          public long usableSize(long address) {
            return Long.MAX_VALUE;
          }
        };
    assertFails(allocator, "allocate: byte 500 of 1000 is wrong");
  }

  @Test
  void findsWrongAlignment() {
    assertFails(
        new WatchedAllocator() {
          @Override
          public long allocateAligned(long size, long alignment) {
            long address = super.allocateAligned(size + 8, alignment);
            return alignment == 64 ? address + 8 : address;
          }
        },
        "allocateAligned: ");
  }

  @Test
  void findsLostBytes() {
    assertFails(
        new WatchedAllocator() {
          @Override
          public long reallocate(long address, long size) {
            return address == 0 ? allocate(size) : allocateZeroed(size);
          }
        },
        "reallocate: byte 0 of 1 is wrong");
  }

  @Test
  void findsATooSmallBlock() {
    assertFails(
        new WatchedAllocator() {
          @Override
          public long usableSize(long address) {
            return 0;
          }
        },
        "usableSize: 0 of 1");
  }

  @Test
  void tellsWhyAServiceCannotBeLoaded() {
    SelfCheck check =
        new SelfCheck(
            "t",
            () -> {
              throw new ExceptionInInitializerError(new IllegalStateException("wrong page size"));
            },
            () -> path -> new HeapProfiler.Written(path),
            printer());
    assertThat(check.run()).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("self-check: FAILED: java.lang.IllegalStateException: wrong page size");
  }

  private void assertFails(Allocator allocator, String problem) {
    assertFails(allocator, path -> new HeapProfiler.NotSupported("t"), problem);
  }

  private void assertFails(Allocator allocator, HeapProfiler profiler, String problem) {
    assertThat(check(allocator, profiler)).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("self-check: FAILED: ", problem);
  }

  private int check(Allocator allocator, HeapProfiler profiler) {
    return new SelfCheck("t", () -> allocator, () -> profiler, printer()).run();
  }

  private PrintStream printer() {
    return new PrintStream(out, true, StandardCharsets.UTF_8);
  }
}
