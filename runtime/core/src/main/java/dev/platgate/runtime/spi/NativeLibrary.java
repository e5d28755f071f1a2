package dev.platgate.runtime.spi;

import dev.platgate.runtime.link.NativeLinker;
import dev.platgate.runtime.link.Symbols;
import dev.platgate.runtime.settings.Settings;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;

/**
 * A native library, opened for as long as the process lives. {@link LibrarySearch} finds one.
 *
 * @since 0.1.0
 */
public final class NativeLibrary {
  private final String origin;

  private final NativeLinker linker;

  private final Symbols symbols;

  NativeLibrary(String origin, NativeLinker linker, Symbols symbols) {
    this.origin = origin;
    this.linker = linker;
    this.symbols = symbols;
  }

  /**
   * Returns where the library comes from.
   *
   * @return the place in words, such as {@code "libx.so.2 of this system"}
   */
  public String origin() {
    return origin;
  }

  /**
   * Tells whether the library has a symbol.
   *
   * @param symbol the name of the symbol
   * @return whether it is there
   */
  public boolean has(String symbol) {
    return symbols.find(symbol) != 0;
  }

  /**
   * Links a function.
   *
   * @param symbol the name of the function
   * @param type its type: {@code long} for sizes and addresses; the result may also be {@code int}
   *     or {@code void}
   * @return a handle of the same type
   * @throws UnsatisfiedLinkError if there is no such function
   */
  public MethodHandle function(String symbol, MethodType type) {
    return link(symbol, type, false);
  }

  /**
   * Links a function that returns soon and does not call back into Java. The thread that calls it
   * may stay in Java, so that no safepoint comes in between; {@code platgate.runtime.critical} can
   * forbid that.
   *
   * @param symbol the name of the function
   * @param type its type: {@code long} for sizes and addresses; the result may also be {@code int}
   *     or {@code void}
   * @return a handle of the same type
   * @throws UnsatisfiedLinkError if there is no such function
   */
  public MethodHandle briefFunction(String symbol, MethodType type) {
    return link(symbol, type, Settings.current().criticalSize() >= 0);
  }

  private MethodHandle link(String symbol, MethodType type, boolean isCritical) {
    if (type.parameterList().stream().anyMatch(each -> each != long.class)) {
      throw new IllegalArgumentException("only long parameters can be passed, not " + type);
    }
    long address = symbols.find(symbol);
    if (address == 0) {
      throw new UnsatisfiedLinkError(origin + " has no function " + symbol);
    }
    return linker.function(address, type, isCritical);
  }
}
