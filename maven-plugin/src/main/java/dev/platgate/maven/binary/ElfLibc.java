package dev.platgate.maven.binary;

import dev.platgate.Env;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the C library of Linux that an ELF file needs. The names are those that glibc's {@code
 * shlib-versions} and musl's {@code ldso} give.
 */
final class ElfLibc {
  /** Libraries beside {@code libc.so} on Android, which musl has inside its own. */
  private static final List<String> OF_ANDROID = List.of("libm.so", "libdl.so");

  private ElfLibc() {}

  /** Returns the C library; absent if the file names none, or both. */
  static Optional<Env> of(Optional<String> interpreter, List<String> needed) {
    Set<Env> found = EnumSet.noneOf(Env.class);
    interpreter
        .map(path -> path.substring(path.lastIndexOf('/') + 1))
        .flatMap(ElfLibc::ofLinker)
        .ifPresent(found::add);
    needed.forEach(each -> ofLibrary(each).ifPresent(found::add));
    if (found.isEmpty()
        && needed.contains("libc.so")
        && OF_ANDROID.stream().noneMatch(needed::contains)) {
      return Optional.of(Env.MUSL);
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  static Optional<Env> ofLinker(String name) {
    if (name.startsWith("ld-musl-")) {
      return Optional.of(Env.MUSL);
    }
    boolean gnu =
        name.startsWith("ld-linux") || name.equals("ld64.so.1") || name.equals("ld64.so.2");
    return gnu ? Optional.of(Env.GNU) : Optional.empty();
  }

  static Optional<Env> ofLibrary(String name) {
    if (name.startsWith("libc.musl-")) {
      return Optional.of(Env.MUSL);
    }
    return switch (name) {
      case "libc.so.6", "libc.so.6.1", "libm.so.6", "libm.so.6.1" -> Optional.of(Env.GNU);
      default -> ofLinker(name);
    };
  }
}
