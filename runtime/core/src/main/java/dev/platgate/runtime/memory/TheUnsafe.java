package dev.platgate.runtime.memory;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;

/**
 * The methods of {@code sun.misc.Unsafe}. They are looked up by name, because a reference in the
 * source gives a warning that no option of the compiler turns off.
 */
final class TheUnsafe {
  private static final String NAME = "sun.misc.Unsafe";

  private TheUnsafe() {}

  /**
   * Returns the page size of the kernel.
   *
   * @return the size in bytes
   */
  static int pageSize() {
    return number("pageSize");
  }

  /**
   * Returns the size of an address.
   *
   * @return the size in bytes, 4 or 8
   */
  static int addressSize() {
    return number("addressSize");
  }

  /**
   * Finds a method.
   *
   * @param name the name of the method
   * @param type its type
   * @return the method of the only instance
   */
  static MethodHandle method(String name, MethodType type) {
    try {
      Class<?> owner = Class.forName(NAME);
      Field instance = owner.getDeclaredField("theUnsafe");
      instance.setAccessible(true);
      return MethodHandles.lookup().findVirtual(owner, name, type).bindTo(instance.get(null));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("this Java virtual machine has no " + NAME + "." + name, e);
    }
  }

  private static int number(String name) {
    try {
      return (int) method(name, MethodType.methodType(int.class)).invokeExact();
    } catch (Throwable e) {
      throw Unexpected.of(e);
    }
  }
}
