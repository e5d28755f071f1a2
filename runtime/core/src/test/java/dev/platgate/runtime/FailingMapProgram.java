package dev.platgate.runtime;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Allocates while {@code mmap} fails, and again when it works. Its arguments are the allocator and
 * the file whose presence makes {@code mmap} fail.
 */
final class FailingMapProgram {
  private static final long SIZE = 64L << 20;

  private FailingMapProgram() {}

  public static void main(String[] arguments) throws Exception {
    Class<? extends Allocator> type = Class.forName(arguments[0]).asSubclass(Allocator.class);
    Allocator allocator = type.getDeclaredConstructor().newInstance();
    Block kept = Block.filled(allocator.allocate(1000), 1000, 1);
    Path failing = Files.createFile(Path.of(arguments[1]));
    List<Long> blocks = new ArrayList<>();
    try {
      while (blocks.size() < 1_000) {
        blocks.add(allocator.allocate(SIZE));
      }
    } catch (OutOfMemoryError e) {
      System.out.println(e.getMessage());
    }
    Files.delete(failing);
    blocks.add(allocator.allocate(SIZE));
    System.out.println(kept.isIntact());
    blocks.forEach(allocator::free);
    allocator.free(kept.address());
  }
}
