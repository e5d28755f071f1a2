package dev.platgate.runtime.link;

import dev.platgate.Host;
import dev.platgate.Os;
import dev.platgate.runtime.memory.Foreign;
import dev.platgate.runtime.memory.NativeMemory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Links with {@code java.lang.foreign}. */
final class ForeignLinker implements NativeLinker {
  // The value of RTLD_DEFAULT on Linux, with glibc and musl.
  private static final long DEFAULT_ORDER = 0;

  private final Foreign foreign;

  ForeignLinker(Foreign foreign) {
    this.foreign = foreign;
  }

  @Override
  public Symbols open(String library) {
    Object symbols = foreign.open(library).orElseThrow(() -> LoadFailure.of(library));
    return name -> foreign.find(symbols, name);
  }

  @Override
  public Symbols process() {
    if (!Host.current().os().equals(Optional.of(Os.LINUX))) {
      return name -> 0;
    }
    long dlsym = foreign.find(foreign.standardSymbols(), "dlsym");
    MethodHandle find =
        foreign.function(dlsym, MethodType.methodType(long.class, long.class, long.class), false);
    return name -> find(find, name);
  }

  @Override
  public MethodHandle function(long address, MethodType type, boolean isCritical) {
    return foreign.function(address, type, isCritical);
  }

  private static long find(MethodHandle dlsym, String name) {
    byte[] bytes = (name + "\0").getBytes(StandardCharsets.US_ASCII);
    long copy = NativeMemory.allocate(bytes.length);
    if (copy == 0) {
      throw new OutOfMemoryError("malloc cannot allocate " + bytes.length + " bytes");
    }
    try {
      NativeMemory.buffer(copy, bytes.length).put(bytes);
      return (long) dlsym.invokeExact(DEFAULT_ORDER, copy);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    } finally {
      NativeMemory.free(copy);
    }
  }
}
