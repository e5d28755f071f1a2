package dev.platgate.runtime.spi;

import dev.platgate.Host;
import java.util.function.Supplier;

/**
 * Loads native libraries, so that a failure says what is missing.
 *
 * @since 0.1.0
 */
public final class NativeLibrary {
  private NativeLibrary() {}

  /**
   * Performs the first use of a native library.
   *
   * @param <T> the type of what is loaded
   * @param name the name of the library
   * @param module the module that carries it, as {@code group:artifact}
   * @param load what loads it
   * @return what was loaded
   * @throws UnsatisfiedLinkError if it cannot be loaded; the message names the library, the host
   *     and the module, and the cause is the original error
   */
  public static <T> T load(String name, String module, Supplier<T> load) {
    try {
      return load.get();
    } catch (LinkageError e) {
      UnsatisfiedLinkError error =
          new UnsatisfiedLinkError(
              name
                  + " cannot be loaded on "
                  + Host.current()
                  + ": "
                  + root(e)
                  + ". Are "
                  + module
                  + ", org.lwjgl:lwjgl and the natives of both for this platform on the class"
                  + " path?");
      error.initCause(e);
      throw error;
    }
  }

  // The errors of class initialization say nothing themselves; their innermost cause does.
  private static Throwable root(Throwable error) {
    Throwable cause = error.getCause();
    return cause == null ? error : root(cause);
  }
}
