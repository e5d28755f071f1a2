package dev.platgate.maven.spelling;

import static dev.platgate.Target.AARCH64_APPLE_DARWIN;
import static dev.platgate.Target.AARCH64_UNKNOWN_LINUX_GNU;
import static dev.platgate.Target.RISCV64GC_UNKNOWN_LINUX_GNU;
import static dev.platgate.Target.X86_64_APPLE_DARWIN;
import static dev.platgate.Target.X86_64_PC_WINDOWS_MSVC;
import static dev.platgate.Target.X86_64_UNKNOWN_LINUX_GNU;

import dev.platgate.Target;
import java.util.Map;

/** The classifiers of Netty, whose artifacts are not all built for the same targets. */
final class Netty {
  static final Map<Target, String> LINUX =
      Map.of(
          X86_64_UNKNOWN_LINUX_GNU, "linux-x86_64",
          AARCH64_UNKNOWN_LINUX_GNU, "linux-aarch_64",
          RISCV64GC_UNKNOWN_LINUX_GNU, "linux-riscv64");

  static final Map<Target, String> MACOS =
      Map.of(
          X86_64_APPLE_DARWIN, "osx-x86_64",
          AARCH64_APPLE_DARWIN, "osx-aarch_64");

  /** What contains BoringSSL. */
  static final Map<Target, String> BORINGSSL =
      Map.of(
          X86_64_UNKNOWN_LINUX_GNU, "linux-x86_64",
          AARCH64_UNKNOWN_LINUX_GNU, "linux-aarch_64",
          X86_64_APPLE_DARWIN, "osx-x86_64",
          AARCH64_APPLE_DARWIN, "osx-aarch_64",
          X86_64_PC_WINDOWS_MSVC, "windows-x86_64");

  private Netty() {}
}
