package dev.platgate.benchmarks.allocation;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** {@code java.lang.foreign.Arena}, which the oldest Java that this is compiled for has not. */
final class ArenaHandles {
  private ArenaHandles() {}

  static boolean exist() {
    return Runtime.version().feature() >= 22;
  }

  /** Returns size to nothing: what allocates a block in a confined arena and closes the arena. */
  static MethodHandle allocateAndClose() {
    if (!exist()) {
      return MethodHandles.empty(MethodType.methodType(void.class, long.class));
    }
    try {
      Class<?> arena = Class.forName("java.lang.foreign.Arena");
      Class<?> segment = Class.forName("java.lang.foreign.MemorySegment");
      MethodHandles.Lookup lookup = MethodHandles.publicLookup();
      MethodHandle open = lookup.findStatic(arena, "ofConfined", MethodType.methodType(arena));
      MethodHandle allocate =
          lookup.findVirtual(arena, "allocate", MethodType.methodType(segment, long.class));
      MethodHandle close = lookup.findVirtual(arena, "close", MethodType.methodType(void.class));
      // (arena, size) to nothing: allocate, drop the segment, close the arena.
      MethodHandle drop =
          MethodHandles.dropArguments(
              MethodHandles.dropArguments(close, 1, long.class), 0, segment);
      MethodHandle both = MethodHandles.foldArguments(drop, allocate);
      return MethodHandles.foldArguments(both, open)
          .asType(MethodType.methodType(void.class, long.class));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("java.lang.foreign cannot be used", e);
    }
  }
}
