package dev.platgate.runtime.leaks;

import dev.platgate.runtime.LeakReport;
import dev.platgate.runtime.SystemAllocator;
import java.util.function.LongConsumer;

/** Makes one mistake with a block and prints what comes of it. */
final class LeakingProgram {
  private static final SystemAllocator ALLOCATOR = new SystemAllocator();

  private static final SystemAllocator OTHER =
      new SystemAllocator() {
        @Override
        public String name() {
          return "other";
        }
      };

  private LeakingProgram() {}

  public static void main(String[] arguments) {
    long address = ALLOCATOR.allocate(100);
    switch (arguments[0]) {
      case "leak" -> {
        leak();
        leak();
      }
      case "double free" -> {
        ALLOCATOR.free(address);
        attempt(ALLOCATOR::free, address);
      }
      case "foreign free" -> attempt(ALLOCATOR::free, address + 8);
      case "resize after free" -> {
        ALLOCATOR.free(address);
        attempt(block -> ALLOCATOR.reallocate(block, 5), address);
      }
      case "other allocator" -> attempt(OTHER::free, address);
      case "late double free" -> {
        for (int i = 0; i < 20_000; i++) {
          ALLOCATOR.free(ALLOCATOR.allocate(40));
        }
        ALLOCATOR.free(address);
        attempt(ALLOCATOR::free, address);
      }
      case "failed resize" -> {
        attempt(block -> ALLOCATOR.reallocate(block, Long.MAX_VALUE - 20), address);
        ALLOCATOR.free(address, 100);
      }
      case "wrong size" -> attempt(block -> ALLOCATOR.free(block, 99), address);
      default -> ALLOCATOR.free(ALLOCATOR.reallocate(address, 200), 200);
    }
    System.out.println(LeakReport.now().map(LeakReport::toString).orElse("not remembered"));
    System.out.println(ALLOCATOR.statistics().liveBlocks());
  }

  private static void leak() {
    System.out.println(ALLOCATOR.allocateZeroed(30) != 0);
  }

  private static void attempt(LongConsumer mistake, long address) {
    try {
      mistake.accept(address);
      System.out.println("nothing was noticed");
    } catch (IllegalStateException | OutOfMemoryError e) {
      System.out.println(e.getMessage());
    }
  }
}
