package dev.platgate.runtime.memory;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;

/**
 * Functions on native memory; addresses and sizes are of type {@code long}.
 *
 * @param allocate size to address
 * @param reallocate address and size to address
 * @param free address to nothing
 * @param read address to value
 * @param write address and value to nothing
 * @param copy source, destination and size to nothing
 * @param clear address and size to nothing
 * @param buffer address and size to a view of the memory
 */
record MemoryFunctions(
    MethodHandle allocate,
    MethodHandle reallocate,
    MethodHandle free,
    MethodHandle read,
    MethodHandle write,
    MethodHandle copy,
    MethodHandle clear,
    MethodHandle buffer) {

  /** Returns the functions that are right for the running Java virtual machine. */
  static MemoryFunctions current() {
    // Unsafe works everywhere, but warns from Java 24 on.
    return Foreign.ofThisJvm().map(MemoryFunctions::of).orElseGet(UnsafeMemory::functions);
  }

  private static MemoryFunctions of(Foreign foreign) {
    try {
      return new MemoryFunctions(
          libc(foreign, "malloc", MethodType.methodType(long.class, long.class)),
          libc(foreign, "realloc", MethodType.methodType(long.class, long.class, long.class)),
          libc(foreign, "free", MethodType.methodType(void.class, long.class)),
          foreign.read(),
          foreign.write(),
          foreign.copy(),
          foreign.clear(),
          foreign.buffer());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("java.lang.foreign cannot be used: " + e, e);
    }
  }

  private static MethodHandle libc(Foreign foreign, String name, MethodType type) {
    long address = foreign.find(foreign.standardSymbols(), name);
    if (address == 0) {
      throw new LinkageError("the C library has no function " + name);
    }
    return foreign.function(address, type, false);
  }
}
