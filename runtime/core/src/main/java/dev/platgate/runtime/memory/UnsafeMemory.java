package dev.platgate.runtime.memory;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.nio.Buffer;
import java.nio.ByteBuffer;

/** Native memory through {@code sun.misc.Unsafe}. */
final class UnsafeMemory {
  private final long address = offset("address");
  private final long capacity = offset("capacity");
  private final MethodHandle putLong =
      TheUnsafe.method(
          "putLong", MethodType.methodType(void.class, Object.class, long.class, long.class));
  private final MethodHandle putInt =
      TheUnsafe.method(
          "putInt", MethodType.methodType(void.class, Object.class, long.class, int.class));
  // Its copies have no memory of their own to free.
  private final ByteBuffer empty = ByteBuffer.allocateDirect(0);

  private UnsafeMemory() {}

  static MemoryFunctions functions() {
    MethodType operator = MethodType.methodType(long.class, long.class);
    MethodType consumer = MethodType.methodType(void.class, long.class);
    MethodType setMemory = consumer.appendParameterTypes(long.class, byte.class);
    return new MemoryFunctions(
        orZero(TheUnsafe.method("allocateMemory", operator)),
        orZero(TheUnsafe.method("reallocateMemory", operator.appendParameterTypes(long.class))),
        TheUnsafe.method("freeMemory", consumer),
        TheUnsafe.method("getLong", operator),
        TheUnsafe.method("putLong", consumer.appendParameterTypes(long.class)),
        TheUnsafe.method("copyMemory", consumer.appendParameterTypes(long.class, long.class)),
        MethodHandles.insertArguments(TheUnsafe.method("setMemory", setMemory), 2, (byte) 0),
        buffer());
  }

  /** Returns the handle with the result 0 instead of the error, as in C. */
  private static MethodHandle orZero(MethodHandle allocate) {
    MethodHandle zero =
        MethodHandles.dropArguments(
            MethodHandles.constant(long.class, 0L), 0, OutOfMemoryError.class);
    return MethodHandles.catchException(allocate, OutOfMemoryError.class, zero);
  }

  private static MethodHandle buffer() {
    try {
      return MethodHandles.lookup()
          .bind(
              new UnsafeMemory(),
              "buffer",
              MethodType.methodType(ByteBuffer.class, long.class, long.class));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("this class has no method to bind", e);
    }
  }

  ByteBuffer buffer(long start, long size) throws Throwable {
    ByteBuffer view = empty.duplicate();
    putLong.invoke((Object) view, address, start);
    putInt.invoke((Object) view, capacity, Math.toIntExact(size));
    return view.clear();
  }

  private static long offset(String name) {
    MethodHandle offset =
        TheUnsafe.method("objectFieldOffset", MethodType.methodType(long.class, Field.class));
    try {
      return (long) offset.invokeExact(Buffer.class.getDeclaredField(name));
    } catch (Throwable e) {
      throw Unexpected.of(e);
    }
  }
}
