package dev.platgate.examples.nettytransport.artifact;

import dev.platgate.Target;
import java.nio.file.Path;
import java.util.List;

/**
 * What was built for a target, and what belongs into it.
 *
 * @param target the target
 * @param variant the simple name of the class that serves there
 * @param libraries the jars that only this transport needs, without their version
 */
record Built(Target target, String variant, List<String> libraries) {
  private static final String UNIX = "netty-transport-native-unix-common-V.jar";

  /** Returns the target whose artifact this build made. */
  static Built current() {
    Target target = Target.parse(System.getProperty("platgate.target"));
    return switch (target) {
      case X86_64_UNKNOWN_LINUX_GNU -> unix(target, "EpollTransport", "epoll", "linux-x86_64");
      case AARCH64_UNKNOWN_LINUX_GNU ->
          unix(target, "IoUringTransport", "io_uring", "linux-aarch_64");
      case X86_64_APPLE_DARWIN -> unix(target, "KqueueTransport", "kqueue", "osx-x86_64");
      case AARCH64_APPLE_DARWIN -> unix(target, "KqueueTransport", "kqueue", "osx-aarch_64");
      case X86_64_PC_WINDOWS_MSVC -> new Built(target, "NioTransport", List.of());
      default -> throw new IllegalStateException("no expectation for " + target);
    };
  }

  /** Returns the folder with the executable jar. */
  static Path folder() {
    return Path.of(System.getProperty("platgate.runnable"));
  }

  private static Built unix(Target target, String variant, String name, String natives) {
    return new Built(
        target,
        variant,
        List.of(
            "netty-transport-classes-%s-V.jar".formatted(name),
            "netty-transport-native-%s-V-%s.jar".formatted(name, natives),
            UNIX));
  }
}
