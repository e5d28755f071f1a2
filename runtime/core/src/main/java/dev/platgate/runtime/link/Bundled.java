package dev.platgate.runtime.link;

import dev.platgate.Arch;
import dev.platgate.Env;
import dev.platgate.Host;
import dev.platgate.Os;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The natives of LWJGL on the class path.
 *
 * @param host the machine
 */
public record Bundled(Host host) {

  /**
   * Returns where LWJGL keeps a library for the machine.
   *
   * @param library the package of the library and its name, such as {@code org/lwjgl/x/x}
   * @return the name of the resource; absent where LWJGL has no natives
   */
  public Optional<String> resource(String library) {
    if (host.env().equals(Optional.of(Env.MUSL))) {
      return Optional.empty();
    }
    int slash = library.lastIndexOf('/') + 1;
    String name = library.substring(slash);
    return host.os()
        .flatMap(os -> file(os, name))
        .flatMap(file -> folder().map(folder -> folder + "/" + library.substring(0, slash) + file));
  }

  /**
   * Puts a library into a file.
   *
   * @param resource where it is
   * @param name the name of the file
   * @return its path
   * @throws UnsatisfiedLinkError if it cannot be written
   */
  public static Path extract(URL resource, String name) {
    try (InputStream content = resource.openStream()) {
      return OwnDirectory.get().put(name, content.readAllBytes());
    } catch (IOException e) {
      UnsatisfiedLinkError error =
          new UnsatisfiedLinkError(resource + " cannot be put into a file: " + e.getMessage());
      error.initCause(e);
      throw error;
    }
  }

  private Optional<String> folder() {
    return host.os().flatMap(os -> host.arch().flatMap(arch -> arch(arch).map(a -> os(os) + a)));
  }

  private static Optional<String> file(Os os, String name) {
    return switch (os) {
      case LINUX, FREEBSD -> Optional.of("lib" + name + ".so");
      case MACOS -> Optional.of("lib" + name + ".dylib");
      case WINDOWS -> Optional.of(name + ".dll");
      default -> Optional.empty();
    };
  }

  private static String os(Os os) {
    return os.cfgName() + "/";
  }

  private Optional<String> arch(Arch arch) {
    boolean isLittle = host.byteOrder().equals(Optional.of(ByteOrder.LITTLE_ENDIAN));
    return switch (arch) {
      case X86_64 -> Optional.of("x64");
      case X86 -> Optional.of("x86");
      case AARCH64 -> Optional.of("arm64");
      case ARM -> Optional.of("arm32");
      case RISCV64 -> Optional.of("riscv64");
      case POWERPC64 -> isLittle ? Optional.of("ppc64le") : Optional.empty();
      default -> Optional.empty();
    };
  }
}
