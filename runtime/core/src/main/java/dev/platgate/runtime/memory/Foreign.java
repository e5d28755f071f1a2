package dev.platgate.runtime.memory;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is used of {@code java.lang.foreign}. It is looked up by name, because it is newer than the
 * oldest Java that Platgate runs on; what is returned are plain method handles.
 */
public final class Foreign {
  // Foreign functions are final from Java 22 on. Where size_t has 32 bits they would need
  // signatures of their own; no current Java virtual machine of that width has them natively.
  private static final boolean AVAILABLE =
      Runtime.version().feature() >= 22 && TheUnsafe.addressSize() == Long.BYTES;

  private final Class<?> segment = type("MemorySegment");
  private final Class<?> layout = type("MemoryLayout");
  private final Class<?> layouts = type("ValueLayout");
  private final Class<?> descriptor = type("FunctionDescriptor");
  private final Class<?> linker = type("Linker");
  private final Class<?> option = type("Linker$Option");
  private final Class<?> lookup = type("SymbolLookup");
  private final Class<?> arena = type("Arena");
  private final Object nativeLinker;
  private final Object memory;

  private Foreign() {
    nativeLinker = callStatic(linker, "nativeLinker", List.of());
    Object none = callStatic(segment, "ofAddress", List.of(long.class), 0L);
    memory = call(segment, "reinterpret", none, List.of(long.class), Long.MAX_VALUE);
  }

  /**
   * Returns the functions of the running Java virtual machine.
   *
   * @return the functions; absent before Java 22, where addresses have 32 bits, and where the Java
   *     virtual machine cannot link native functions
   */
  public static Optional<Foreign> ofThisJvm() {
    try {
      return AVAILABLE ? Optional.of(new Foreign()) : Optional.empty();
    } catch (UnsupportedOperationException e) {
      // There are processors for which the Java virtual machine cannot link native functions.
      return Optional.empty();
    }
  }

  /**
   * Links a native function.
   *
   * @param address its address
   * @param type its type, of {@code long}, {@code int} and {@code void}
   * @param isCritical whether the thread stays in Java while it runs, which is fast but delays
   *     safepoints; such a function must return soon and not call back
   * @return a handle of the same type
   */
  public MethodHandle function(long address, MethodType type, boolean isCritical) {
    Object target = callStatic(segment, "ofAddress", List.of(long.class), address);
    Object options = Array.newInstance(option, isCritical ? 1 : 0);
    if (isCritical) {
      Array.set(options, 0, callStatic(option, "critical", List.of(boolean.class), false));
    }
    return (MethodHandle)
        call(
            linker,
            "downcallHandle",
            nativeLinker,
            List.of(segment, descriptor, options.getClass()),
            target,
            describe(type),
            options);
  }

  /**
   * Returns the symbols of the C library.
   *
   * @return a {@code SymbolLookup}
   */
  public Object standardSymbols() {
    return call(linker, "defaultLookup", nativeLinker, List.of());
  }

  /**
   * Opens a library, which stays open as long as the process lives.
   *
   * @param name a path, or a name for which the system looks in its own places
   * @return a {@code SymbolLookup}; absent if it cannot be opened
   */
  public Optional<Object> open(String name) {
    try {
      Object forever = callStatic(arena, "global", List.of());
      return Optional.of(
          callStatic(lookup, "libraryLookup", List.of(String.class, arena), name, forever));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Finds a symbol.
   *
   * @param symbols a {@code SymbolLookup}
   * @param name the name of the symbol
   * @return its address; 0 if there is none
   */
  public long find(Object symbols, String name) {
    Optional<?> found = (Optional<?>) call(lookup, "find", symbols, List.of(String.class), name);
    return found.isEmpty() ? 0 : (long) call(segment, "address", found.get(), List.of());
  }

  MethodHandle read() {
    return words().toMethodHandle(VarHandle.AccessMode.GET).bindTo(memory);
  }

  MethodHandle write() {
    return words().toMethodHandle(VarHandle.AccessMode.SET).bindTo(memory);
  }

  MethodHandle copy() throws ReflectiveOperationException {
    MethodType type =
        MethodType.methodType(void.class, segment, long.class, segment, long.class, long.class);
    MethodHandle copy = MethodHandles.lookup().findStatic(segment, "copy", type);
    return MethodHandles.insertArguments(MethodHandles.insertArguments(copy, 2, memory), 0, memory);
  }

  MethodHandle clear() throws ReflectiveOperationException {
    MethodHandle fill =
        MethodHandles.lookup()
            .findVirtual(segment, "fill", MethodType.methodType(segment, byte.class));
    MethodHandle zero = MethodHandles.insertArguments(fill, 1, (byte) 0);
    return MethodHandles.filterReturnValue(slice(), zero)
        .asType(MethodType.methodType(void.class, long.class, long.class));
  }

  MethodHandle buffer() throws ReflectiveOperationException {
    MethodHandle view =
        MethodHandles.lookup()
            .findVirtual(segment, "asByteBuffer", MethodType.methodType(ByteBuffer.class));
    return MethodHandles.filterReturnValue(slice(), view);
  }

  private MethodHandle slice() throws ReflectiveOperationException {
    MethodType type = MethodType.methodType(segment, long.class, long.class);
    return MethodHandles.lookup().findVirtual(segment, "asSlice", type).bindTo(memory);
  }

  private VarHandle words() {
    return (VarHandle) call(layouts, "varHandle", layout(long.class), List.of());
  }

  private Object describe(MethodType type) {
    Object arguments = Array.newInstance(layout, type.parameterCount());
    for (int i = 0; i < type.parameterCount(); i++) {
      Array.set(arguments, i, layout(type.parameterType(i)));
    }
    Class<?> several = arguments.getClass();
    return type.returnType() == void.class
        ? callStatic(descriptor, "ofVoid", List.of(several), arguments)
        : callStatic(
            descriptor, "of", List.of(layout, several), layout(type.returnType()), arguments);
  }

  private Object layout(Class<?> type) {
    try {
      return layouts.getField("JAVA_" + type.getName().toUpperCase(Locale.ROOT)).get(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("java.lang.foreign has no layout of " + type, e);
    }
  }

  private static Object callStatic(
      Class<?> owner, String name, List<Class<?>> types, Object... arguments) {
    // For a static method the object does not matter.
    return call(owner, name, owner, types, arguments);
  }

  private static Object call(
      Class<?> owner, String name, Object object, List<Class<?>> types, Object... arguments) {
    try {
      return owner.getMethod(name, types.toArray(Class[]::new)).invoke(object, arguments);
    } catch (InvocationTargetException e) {
      throw Unexpected.of(Optional.ofNullable(e.getCause()).orElse(e));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("java.lang.foreign cannot be used: " + e, e);
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName("java.lang.foreign." + name);
    } catch (ClassNotFoundException e) {
      throw new LinkageError("this Java virtual machine has no java.lang.foreign." + name, e);
    }
  }
}
