package dev.platgate.runtime.memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Native memory through {@code sun.misc.Unsafe}. */
final class UnsafeMemory {
  private UnsafeMemory() {}

  static MemoryFunctions functions() {
    MethodType operator = MethodType.methodType(long.class, long.class);
    MethodType consumer = MethodType.methodType(void.class, long.class);
    MethodType setMemory = consumer.appendParameterTypes(long.class, byte.class);
    return new MemoryFunctions(
        TheUnsafe.method("allocateMemory", operator),
        TheUnsafe.method("reallocateMemory", operator.appendParameterTypes(long.class)),
        TheUnsafe.method("freeMemory", consumer),
        TheUnsafe.method("getLong", operator),
        TheUnsafe.method("putLong", consumer.appendParameterTypes(long.class)),
        TheUnsafe.method("copyMemory", consumer.appendParameterTypes(long.class, long.class)),
        MethodHandles.insertArguments(TheUnsafe.method("setMemory", setMemory), 2, (byte) 0));
  }
}
