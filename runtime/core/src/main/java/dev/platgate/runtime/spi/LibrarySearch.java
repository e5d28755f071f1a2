package dev.platgate.runtime.spi;

import dev.platgate.Host;
import dev.platgate.runtime.link.Bundled;
import dev.platgate.runtime.link.NativeLinker;
import dev.platgate.runtime.link.Symbols;
import dev.platgate.runtime.settings.Settings;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds a native library. It looks in these places, and takes the first that has it:
 *
 * <ol>
 *   <li>the files that the system property {@code platgate.runtime.library} names; if it is set,
 *       the library must be among them;
 *   <li>the process, where the library is preloaded and so is the {@code malloc} of everybody;
 *   <li>the natives of LWJGL on the class path; if they are there, they must work;
 *   <li>the libraries of the system.
 * </ol>
 *
 * @param name the name of the library
 * @param markers symbols of which the library has one, and no other library has any
 * @param user the class that needs the library; its class loader finds the natives of LWJGL
 * @param module the module of LWJGL that has the natives, as {@code group:artifact}
 * @param resource the package and the name of the library there, such as {@code org/lwjgl/x/x}
 * @param systemNames file names under which systems have the library, best first
 * @since 0.1.0
 */
public record LibrarySearch(
    String name,
    List<String> markers,
    Class<?> user,
    String module,
    String resource,
    List<String> systemNames) {
  // Dl_info: dli_fname, dli_fbase, dli_sname, dli_saddr.
  private static final int DL_INFO_WORDS = 4;

  /**
   * Finds the library.
   *
   * @return the library
   * @throws UnsatisfiedLinkError if it is nowhere; the message lists what was tried
   * @throws Error if a property of the runtime is unknown or has a wrong value
   */
  public NativeLibrary find() {
    List<Path> named = Settings.current().libraries();
    NativeLinker linker = linker();
    if (!named.isEmpty()) {
      return named(linker, named);
    }
    List<String> tried = new ArrayList<>();
    tried.add("the property " + Settings.LIBRARY + " is not set");
    return preloaded(linker, tried)
        .or(() -> bundled(linker, tried))
        .or(() -> ofSystem(linker, tried))
        .orElseThrow(() -> new UnsatisfiedLinkError(missing(tried)));
  }

  private NativeLinker linker() {
    try {
      return NativeLinker.current();
    } catch (LinkageError e) {
      UnsatisfiedLinkError error =
          new UnsatisfiedLinkError(
              name
                  + " cannot be used on "
                  + Host.current()
                  + ": this Java virtual machine needs LWJGL to call it, but "
                  + root(e)
                  + ". Are org.lwjgl:lwjgl and its natives for this platform on the class path?"
                  + " From Java 22 on most virtual machines do without.");
      error.initCause(e);
      throw error;
    }
  }

  private NativeLibrary named(NativeLinker linker, List<Path> files) {
    for (Path file : files) {
      Symbols symbols;
      try {
        symbols = linker.open(file.toString());
      } catch (UnsatisfiedLinkError e) {
        throw new UnsatisfiedLinkError(
            file + ", named by " + Settings.LIBRARY + ", cannot be loaded: " + e.getMessage());
      }
      if (hasMarker(symbols)) {
        return new NativeLibrary(file.toString(), linker, symbols);
      }
    }
    throw new UnsatisfiedLinkError(
        "no file that "
            + Settings.LIBRARY
            + " names is "
            + name
            + ", which has a symbol "
            + String.join(" or ", markers)
            + ": "
            + files);
  }

  private Optional<NativeLibrary> preloaded(NativeLinker linker, List<String> tried) {
    Symbols symbols = linker.process();
    // Were it not preloaded but opened later, malloc would be that of the C library.
    if (markers.stream().anyMatch(each -> isOfMalloc(linker, symbols, each))) {
      return Optional.of(new NativeLibrary("the " + name + " of this process", linker, symbols));
    }
    tried.add("it is not the malloc of this process");
    return Optional.empty();
  }

  private Optional<NativeLibrary> bundled(NativeLinker linker, List<String> tried) {
    Optional<String> path = new Bundled(Host.current()).resource(resource);
    if (path.isEmpty()) {
      tried.add(module + " has no natives for this platform");
      return Optional.empty();
    }
    Optional<URL> found = Optional.ofNullable(user.getClassLoader().getResource(path.get()));
    if (found.isEmpty()) {
      tried.add(
          "the natives of " + module + " are not on the class path, for want of " + path.get());
      return Optional.empty();
    }
    String file = path.get().substring(path.get().lastIndexOf('/') + 1);
    try {
      String extracted = Bundled.extract(found.get(), file).toString();
      return Optional.of(
          new NativeLibrary("the " + name + " that LWJGL carries", linker, linker.open(extracted)));
    } catch (UnsatisfiedLinkError e) {
      // Something else instead would hide that the artifact is broken.
      tried.add("the natives of " + module + " cannot be loaded, " + e.getMessage());
      throw new UnsatisfiedLinkError(missing(tried));
    }
  }

  private Optional<NativeLibrary> ofSystem(NativeLinker linker, List<String> tried) {
    for (String each : systemNames) {
      try {
        Symbols symbols = linker.open(each);
        if (hasMarker(symbols)) {
          return Optional.of(new NativeLibrary(each + " of this system", linker, symbols));
        }
        tried.add(each + " of this system is another library");
      } catch (UnsatisfiedLinkError e) {
        tried.add(each + " of this system cannot be loaded, " + e.getMessage());
      }
    }
    return Optional.empty();
  }

  private boolean hasMarker(Symbols symbols) {
    return markers.stream().anyMatch(each -> symbols.find(each) != 0);
  }

  private String missing(List<String> tried) {
    return name
        + " cannot be loaded on "
        + Host.current()
        + ": "
        + String.join("; ", tried)
        + ". Put the natives of "
        + module
        + " for this platform on the class path, or name the file of the library with "
        + Settings.LIBRARY
        + ".";
  }

  private static boolean isOfMalloc(NativeLinker linker, Symbols symbols, String function) {
    if (symbols.find(function) == 0) {
      return false;
    }
    long file = file(linker, symbols, function);
    return file != 0 && file == file(linker, symbols, "malloc");
  }

  /** Returns the base address of the file that holds a function; 0 if it is in none. */
  private static long file(NativeLinker linker, Symbols symbols, String function) {
    MethodHandle dladdr =
        linker.function(
            symbols.find("dladdr"),
            MethodType.methodType(int.class, long.class, long.class),
            false);
    try (Scratch info = new Scratch(DL_INFO_WORDS * Scratch.WORD)) {
      int found = (int) dladdr.invokeExact(symbols.find(function), info.address());
      return found == 0 ? 0 : info.word(1);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  // The errors of class initialization say nothing themselves; what they wrap does.
  private static Throwable root(Throwable error) {
    boolean isWrapper =
        error instanceof ExceptionInInitializerError || error instanceof NoClassDefFoundError;
    Throwable cause = error.getCause();
    return !isWrapper || cause == null ? error : root(cause);
  }
}
