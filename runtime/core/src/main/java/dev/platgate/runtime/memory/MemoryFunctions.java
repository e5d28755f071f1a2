package dev.platgate.runtime.memory;

import java.lang.invoke.MethodHandle;

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
 */
record MemoryFunctions(
    MethodHandle allocate,
    MethodHandle reallocate,
    MethodHandle free,
    MethodHandle read,
    MethodHandle write,
    MethodHandle copy,
    MethodHandle clear) {

  /** Returns the functions that are right for the running Java virtual machine. */
  static MemoryFunctions current() {
    // Foreign functions are final from Java 22 on, and Unsafe warns from Java 24 on. Where size_t
    // has 32 bits the foreign functions would need signatures of their own; no current Java
    // virtual machine of that width has them natively.
    boolean foreign = Runtime.version().feature() >= 22 && TheUnsafe.addressSize() == Long.BYTES;
    return foreign ? ForeignMemory.functions() : UnsafeMemory.functions();
  }
}
