package dev.platgate.runtime;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WithoutMemoryTest {
  private final Allocator allocator = new Exhausted();

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 4096, 1 << 20, 1L << 40})
  void noFunctionReturnsNull(long size) {
    String message = "exhausted cannot allocate " + size + " bytes";
    assertThatExceptionOfType(OutOfMemoryError.class)
        .isThrownBy(() -> allocator.allocate(size))
        .withMessage(message);
    assertThatExceptionOfType(OutOfMemoryError.class)
        .isThrownBy(() -> allocator.allocateZeroed(size))
        .withMessage(message);
    assertThatExceptionOfType(OutOfMemoryError.class)
        .isThrownBy(() -> allocator.allocateAligned(size, 64))
        .withMessage(message);
    assertThatExceptionOfType(OutOfMemoryError.class)
        .isThrownBy(() -> allocator.reallocate(0, size))
        .withMessage(message);
  }

  /** The library has no memory. */
  private static final class Exhausted extends NativeAllocator {
    Exhausted() {
      super("exhausted");
    }

    @Override
    protected long malloc(long size) {
      return 0;
    }

    @Override
    protected long calloc(long size) {
      return 0;
    }

    @Override
    protected long alignedAlloc(long alignment, long size) {
      return 0;
    }

    @Override
    protected long realloc(long address, long size) {
      return 0;
    }

    @Override
    protected void release(long address) {
      throw new AssertionError("nothing was allocated");
    }

    @Override
    public long usableSize(long address) {
      throw new AssertionError("nothing was allocated");
    }

    @Override
    public String version() {
      return "1";
    }
  }
}
