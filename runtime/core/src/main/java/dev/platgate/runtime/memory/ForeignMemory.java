package dev.platgate.runtime.memory;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Array;
import java.util.Optional;

/**
 * Native memory through {@code java.lang.foreign}. It is looked up by name, because it is newer
 * than the oldest Java that Platgate runs on.
 */
final class ForeignMemory {
  private final Class<?> segment = type("MemorySegment");
  private final Class<?> layout = type("MemoryLayout");
  private final Class<?> descriptor = type("FunctionDescriptor");
  private final Class<?> linkerType = type("Linker");
  private final Class<?> lookupType = type("SymbolLookup");
  private final Class<?> options = type("Linker$Option").arrayType();
  private final Object linker;
  private final Object symbols;
  private final Object memory;
  private final Object word;

  private ForeignMemory() throws ReflectiveOperationException {
    Class<?> values = type("ValueLayout");
    linker = linkerType.getMethod("nativeLinker").invoke(null);
    symbols = linkerType.getMethod("defaultLookup").invoke(linker);
    memory =
        segment
            .getMethod("reinterpret", long.class)
            .invoke(segment.getField("NULL").get(null), Long.MAX_VALUE);
    word = values.getField("JAVA_LONG").get(null);
  }

  static MemoryFunctions functions() {
    try {
      return new ForeignMemory().bind();
    } catch (ReflectiveOperationException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new LinkageError("java.lang.foreign cannot be used: " + cause, cause);
    }
  }

  private MemoryFunctions bind() throws ReflectiveOperationException {
    Object unary = describe(1);
    Object noResult = descriptor.getMethod("dropReturnLayout").invoke(unary);
    VarHandle words = (VarHandle) type("ValueLayout").getMethod("varHandle").invoke(word);
    return new MemoryFunctions(
        function("malloc", unary),
        function("realloc", describe(2)),
        function("free", noResult),
        words.toMethodHandle(VarHandle.AccessMode.GET).bindTo(memory),
        words.toMethodHandle(VarHandle.AccessMode.SET).bindTo(memory),
        copy(),
        clear());
  }

  private Object describe(int arguments) throws ReflectiveOperationException {
    Object layouts = Array.newInstance(layout, arguments);
    for (int i = 0; i < arguments; i++) {
      Array.set(layouts, i, word);
    }
    return descriptor.getMethod("of", layout, layouts.getClass()).invoke(null, word, layouts);
  }

  private MethodHandle function(String name, Object signature) throws ReflectiveOperationException {
    Optional<?> symbol =
        (Optional<?>) lookupType.getMethod("find", String.class).invoke(symbols, name);
    Object address =
        symbol.orElseThrow(() -> new LinkageError("the C library has no function " + name));
    Object none = Array.newInstance(options.componentType(), 0);
    return (MethodHandle)
        linkerType
            .getMethod("downcallHandle", segment, descriptor, options)
            .invoke(linker, address, signature, none);
  }

  private MethodHandle copy() throws ReflectiveOperationException {
    MethodHandle copy =
        MethodHandles.lookup()
            .findStatic(
                segment,
                "copy",
                MethodType.methodType(
                    void.class, segment, long.class, segment, long.class, long.class));
    return MethodHandles.insertArguments(MethodHandles.insertArguments(copy, 2, memory), 0, memory);
  }

  private MethodHandle clear() throws ReflectiveOperationException {
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    MethodHandle slice =
        lookup
            .findVirtual(segment, "asSlice", MethodType.methodType(segment, long.class, long.class))
            .bindTo(memory);
    MethodHandle fill =
        lookup.findVirtual(segment, "fill", MethodType.methodType(segment, byte.class));
    MethodHandle zero = MethodHandles.insertArguments(fill, 1, (byte) 0);
    return MethodHandles.filterReturnValue(slice, zero)
        .asType(MethodType.methodType(void.class, long.class, long.class));
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName("java.lang.foreign." + name);
    } catch (ClassNotFoundException e) {
      throw new LinkageError("this Java virtual machine has no java.lang.foreign." + name, e);
    }
  }
}
