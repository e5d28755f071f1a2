package dev.platgate.runtime.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.platgate.runtime.SystemAllocator;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AllocatorArenaTest {
  private final List<Long> freed = new ArrayList<>();

  private final SystemAllocator allocator =
      new SystemAllocator() {
        @Override
        public void free(long address, long size) {
          freed.add(size);
          super.free(address, size);
        }
      };

  @Test
  void closingFreesAllBlocks() {
    try (Arena arena = AllocatorArena.ofConfined(allocator)) {
      arena.allocate(100);
      arena.allocate(0);
      arena.allocate(ValueLayout.JAVA_LONG, 5);
      assertThat(freed).isEmpty();
    }
    assertThat(freed).containsExactlyInAnyOrder(100L, 0L, 40L);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 8, 16, 64, 4096, 1 << 20})
  void segmentsAreAlignedAndZero(long alignment) {
    for (int round = 0; round < 10; round++) {
      try (Arena arena = AllocatorArena.ofShared(allocator)) {
        MemorySegment segment = arena.allocate(1000, alignment);
        assertThat(segment.address() % alignment).isZero();
        assertThat(segment.byteSize()).isEqualTo(1000);
        assertThat(segment.toArray(ValueLayout.JAVA_BYTE)).containsOnly(0);
        segment.fill((byte) 7);
      }
    }
  }

  @Test
  void nothingIsUsedAfterClosing() {
    Arena arena = AllocatorArena.ofConfined(allocator);
    MemorySegment segment = arena.allocate(8);
    arena.close();
    assertThat(arena.scope().isAlive()).isFalse();
    assertThatIllegalStateException().isThrownBy(() -> segment.get(ValueLayout.JAVA_BYTE, 0));
    assertThatIllegalStateException().isThrownBy(() -> arena.allocate(16));
    assertThat(freed).as("with the block that was not handed out").containsExactly(8L, 16L);
  }

  @Test
  void confinedArenaIsForOneThread() throws InterruptedException {
    try (Arena arena = AllocatorArena.ofConfined(allocator)) {
      AtomicReference<Throwable> thrown = new AtomicReference<>();
      Thread other =
          new Thread(
              () -> {
                try {
                  arena.allocate(8);
                } catch (WrongThreadException e) {
                  thrown.set(e);
                }
              });
      other.start();
      other.join();
      assertThat(thrown.get()).isInstanceOf(WrongThreadException.class);
      assertThat(freed).as("the block that was not handed out").containsExactly(8L);
    }
  }

  @Test
  void badRequestsAreRefused() {
    try (Arena arena = AllocatorArena.ofConfined(allocator)) {
      assertThatIllegalArgumentException().isThrownBy(() -> arena.allocate(-1));
      assertThatIllegalArgumentException().isThrownBy(() -> arena.allocate(8, 3));
      assertThatIllegalArgumentException().isThrownBy(() -> arena.allocate(8, 0));
      assertThatExceptionOfType(OutOfMemoryError.class)
          .isThrownBy(() -> arena.allocate(Long.MAX_VALUE - 100));
    }
    assertThat(freed).isEmpty();
  }
}
