package dev.platgate.examples.objectstore;

import dev.platgate.runtime.Allocator;
import java.util.ArrayList;
import java.util.List;

/** Tries every method of an allocator and looks at every byte it hands out. */
final class AllocatorCheck {
  private static final List<Long> SIZES =
      List.of(0L, 1L, 7L, 8L, 64L, 1000L, 4096L, 65_537L, 1L << 20, (4L << 20) + 1);
  private static final List<Long> ALIGNMENTS = List.of(1L, 8L, 64L, 4096L, 65_536L, 1L << 20);

  private final Allocator allocator;

  AllocatorCheck(Allocator allocator) {
    this.allocator = allocator;
  }

  /** Returns if all is well; the exception says what is not. */
  void run() {
    allocated();
    zeroed();
    ALIGNMENTS.forEach(this::aligned);
    SIZES.forEach(this::reallocated);
    refused();
  }

  /** Fills all blocks before it looks at the first, so that blocks that overlap are found. */
  private void allocated() {
    List<Long> addresses = new ArrayList<>();
    for (int i = 0; i < SIZES.size(); i++) {
      long address = allocator.allocate(SIZES.get(i));
      addresses.add(address);
      long usable = allocator.usableSize(address);
      require(usable >= SIZES.get(i), "usableSize: " + usable + " of " + SIZES.get(i));
      fill(Pattern.of(i), address, SIZES.get(i));
    }
    require(addresses.stream().distinct().count() == SIZES.size(), "allocate: same address");
    for (int i = 0; i < SIZES.size(); i++) {
      verify("allocate", Pattern.of(i), addresses.get(i), SIZES.get(i));
    }
    addresses.forEach(allocator::free);
  }

  private void zeroed() {
    for (long size : SIZES) {
      long dirty = allocator.allocate(size);
      fill(Pattern.of(1), dirty, size);
      allocator.free(dirty);
      long address = allocator.allocateZeroed(size);
      verify("allocateZeroed", Pattern.zero(), address, size);
      allocator.free(address);
    }
  }

  private void aligned(long alignment) {
    for (long size : SIZES) {
      long address = allocator.allocateAligned(size, alignment);
      require(address % alignment == 0, "allocateAligned: " + address + " for " + alignment);
      fill(Pattern.of(2), address, size);
      verify("allocateAligned", Pattern.of(2), address, size);
      allocator.free(address);
    }
  }

  private void reallocated(long size) {
    long address = allocator.reallocate(0, size);
    fill(Pattern.of(3), address, size);
    address = allocator.reallocate(address, size * 2 + 1);
    verify("reallocate", Pattern.of(3), address, size);
    address = allocator.reallocate(address, size / 2);
    verify("reallocate", Pattern.of(3), address, size / 2);
    address = allocator.reallocate(address, 0);
    require(address != 0, "reallocate: no address for 0 bytes");
    allocator.free(address);
  }

  private void refused() {
    allocator.free(0);
    require(allocator.usableSize(0) == 0, "usableSize: not 0 for the address 0");
    refused(IllegalArgumentException.class, "allocate", () -> allocator.allocate(-1));
    refused(IllegalArgumentException.class, "allocateZeroed", () -> allocator.allocateZeroed(-1));
    refused(IllegalArgumentException.class, "reallocate", () -> allocator.reallocate(0, -1));
    for (long alignment : new long[] {-8, 0, 3}) {
      refused(
          IllegalArgumentException.class,
          "allocateAligned",
          () -> allocator.allocateAligned(8, alignment));
    }
    refused(OutOfMemoryError.class, "allocate", () -> allocator.allocate(Long.MAX_VALUE));
  }

  private static void refused(Class<? extends Throwable> expected, String method, Runnable call) {
    Object thrown = "nothing";
    try {
      call.run();
    } catch (RuntimeException | Error refusal) {
      thrown = refusal;
    }
    require(expected.isInstance(thrown), method + ": " + expected + " expected, not " + thrown);
  }

  private void fill(Pattern pattern, long address, long size) {
    pattern.fill(allocator.asByteBuffer(address, size));
  }

  private void verify(String method, Pattern pattern, long address, long size) {
    int mismatch = pattern.mismatch(allocator.asByteBuffer(address, size));
    require(mismatch < 0, method + ": byte " + mismatch + " of " + size + " is wrong");
  }

  private static void require(boolean holds, String problem) {
    if (!holds) {
      throw new IllegalStateException(problem);
    }
  }
}
