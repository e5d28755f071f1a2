package dev.platgate.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * Allocates until there is no memory, frees, and allocates again. Its argument is the allocator.
 */
final class ExhaustingProgram {
  private static final long SIZE = 64L << 20;

  private ExhaustingProgram() {}

  public static void main(String[] arguments) throws ReflectiveOperationException {
    Class<? extends Allocator> type = Class.forName(arguments[0]).asSubclass(Allocator.class);
    Allocator allocator = type.getDeclaredConstructor().newInstance();
    long kept = allocator.allocate(1000);
    for (int round = 0; round < 3; round++) {
      List<Long> blocks = new ArrayList<>();
      try {
        while (true) {
          blocks.add(allocator.allocate(SIZE));
        }
      } catch (OutOfMemoryError e) {
        System.out.println(e.getMessage());
      }
      try {
        allocator.reallocate(kept, Long.MAX_VALUE / 2);
      } catch (OutOfMemoryError e) {
        System.out.println(allocator.usableSize(kept) >= 1000);
      }
      blocks.forEach(allocator::free);
      System.out.println(blocks.size() > 3);
    }
    allocator.free(kept);
  }
}
