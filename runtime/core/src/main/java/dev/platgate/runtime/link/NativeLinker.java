package dev.platgate.runtime.link;

import dev.platgate.runtime.memory.Foreign;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.Optional;

/** Calls native functions by the best means of the running Java virtual machine. */
public interface NativeLinker {
  /**
   * Returns the linker: that of {@code java.lang.foreign} where there is one, that of LWJGL
   * elsewhere.
   *
   * @return the linker of this Java virtual machine
   * @throws LinkageError if it needs LWJGL and that cannot be loaded
   */
  static NativeLinker current() {
    Optional<Foreign> foreign = Foreign.ofThisJvm();
    return foreign.isPresent() ? new ForeignLinker(foreign.get()) : new LwjglLinker();
  }

  /**
   * Opens a library for as long as the process lives.
   *
   * @param library a path, or a name for which the system looks in its own places
   * @return its symbols
   * @throws UnsatisfiedLinkError if it cannot be opened; the message is the reason
   */
  Symbols open(String library);

  /**
   * Returns what the process itself finds first, preloaded libraries before all others.
   *
   * @return the symbols, none where such an order cannot be asked for
   */
  Symbols process();

  /**
   * Links a function.
   *
   * @param address its address
   * @param type its type: {@code long} parameters; the result may also be {@code int} or {@code
   *     void}
   * @param isCritical whether the thread may stay in Java while it runs, where that is possible
   * @return a handle of the same type
   */
  MethodHandle function(long address, MethodType type, boolean isCritical);
}
