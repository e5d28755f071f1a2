package dev.platgate.runtime.jemalloc;

import dev.platgate.runtime.spi.Scratch;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalLong;

/** jemalloc's variables and commands, as {@code man jemalloc} names them. */
final class Mallctl {
  // How the Java virtual machine itself encodes the names of files.
  private static final Charset FILE_NAMES =
      Charset.forName(System.getProperty("sun.jnu.encoding", StandardCharsets.UTF_8.name()));

  private static final MethodHandle MALLCTL =
      JemallocLibrary.function(
          "mallctl",
          MethodType.methodType(
              int.class, long.class, long.class, long.class, long.class, long.class));

  private Mallctl() {}

  /** Returns the version; builds that were not made from a release do not know theirs. */
  static String version() {
    OptionalLong text = word("version");
    String version = text.isPresent() ? Scratch.text(text.getAsLong()) : "";
    return version.isEmpty() || version.startsWith("0.0.0-") ? "unknown" : version;
  }

  /** Returns the value of a variable of type bool; false where there is no such variable. */
  static boolean flag(String name) {
    try (Scratch value = new Scratch(1)) {
      return read(name, value) && value.bytes().get(0) != 0;
    }
  }

  /** Returns the value of a variable of type size_t or of an address; absent if there is none. */
  static OptionalLong word(String name) {
    try (Scratch value = new Scratch(Scratch.WORD)) {
      return read(name, value) ? OptionalLong.of(value.word(0)) : OptionalLong.empty();
    }
  }

  /** Takes the statistics anew, which are of the last time that this was done. */
  static void refresh() {
    try (Scratch epoch = new Scratch(Long.BYTES)) {
      epoch.bytes().putLong(1);
      call("epoch", 0, 0, epoch.address(), Long.BYTES);
    }
  }

  /** Dumps a heap profile and returns 0 or the number of the error. */
  static int dumpProfile(Path file) {
    try (Scratch path = Scratch.of(file.toString().getBytes(FILE_NAMES));
        Scratch value = Scratch.ofWord(path.address())) {
      return call("prof.dump", 0, 0, value.address(), Scratch.WORD);
    }
  }

  private static boolean read(String name, Scratch value) {
    try (Scratch length = Scratch.ofWord(value.size())) {
      return call(name, value.address(), length.address(), 0, 0) == 0;
    }
  }

  private static int call(String name, long value, long length, long newValue, long newLength) {
    try (Scratch encoded = Scratch.of(name.getBytes(StandardCharsets.US_ASCII))) {
      return (int) MALLCTL.invokeExact(encoded.address(), value, length, newValue, newLength);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }
}
