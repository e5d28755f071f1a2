package dev.platgate.benchmarks.allocation;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;

/** The methods of {@code sun.misc.Unsafe}, of which the compiler would warn. */
final class UnsafeHandles {
  private UnsafeHandles() {}

  static MethodHandle allocate() {
    return method("allocateMemory", MethodType.methodType(long.class, long.class));
  }

  static MethodHandle free() {
    return method("freeMemory", MethodType.methodType(void.class, long.class));
  }

  private static MethodHandle method(String name, MethodType type) {
    try {
      Class<?> owner = Class.forName("sun.misc.Unsafe");
      Field instance = owner.getDeclaredField("theUnsafe");
      instance.setAccessible(true);
      return MethodHandles.lookup().findVirtual(owner, name, type).bindTo(instance.get(null));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("sun.misc.Unsafe cannot be used", e);
    }
  }
}
