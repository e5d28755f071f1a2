package dev.platgate;

import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How the parts of a platform are written elsewhere: by the JVM's {@code os.arch}, Docker and the
 * Go tools, os-maven-plugin, JavaCPP, Debian and LWJGL.
 */
final class Spellings {
  private Spellings() {}

  static List<String> of(Os os) {
    return switch (os) {
      case LINUX -> List.of("linux");
      case MACOS -> List.of("macos", "osx", "darwin", "mac", "macosx");
      case WINDOWS -> List.of("windows", "win");
      case FREEBSD -> List.of("freebsd");
      case OPENBSD -> List.of("openbsd");
      case NETBSD -> List.of("netbsd");
      case DRAGONFLY -> List.of("dragonfly", "dragonflybsd");
      case HAIKU -> List.of("haiku");
      case AIX -> List.of("aix");
    };
  }

  /** How the processor of a target is written, which tells the byte order too. */
  static List<String> processor(Target target) {
    return switch (target.arch()) {
      case X86_64 -> List.of("x86_64", "x86-64", "amd64", "x64");
      case X86 -> List.of("x86", "x86_32", "i386", "i486", "i586", "i686", "386");
      case AARCH64 -> List.of("aarch64", "aarch_64", "arm64", "arm64/v8");
      case ARM -> List.of("arm", "arm32", "arm_32", "armv7", "armv7l", "armhf", "arm/v7");
      case RISCV64 -> List.of("riscv64", "riscv64gc");
      case POWERPC64 ->
          target.byteOrder() == ByteOrder.BIG_ENDIAN
              ? List.of("ppc64", "ppc_64", "powerpc64")
              : List.of("ppc64le", "ppcle_64", "powerpc64le");
      case POWERPC -> List.of("ppc", "ppc32", "ppc_32", "powerpc");
      case S390X -> List.of("s390x", "s390_64");
      case LOONGARCH64 -> List.of("loongarch64", "loongarch_64", "loong64");
      case MIPS64 -> List.of("mips64el", "mips64le", "mipsel_64");
      case MIPS -> List.of("mipsel", "mipsle", "mipsel_32");
      case SPARC64 -> List.of("sparcv9", "sparc64", "sparc_64");
      case M68K -> List.of("m68k");
    };
  }

  /** The first part of Debian's multiarch triplets, such as x86_64-linux-gnu. */
  static List<String> debian(Target target) {
    return switch (target.arch()) {
      case X86 -> List.of("i386", "i686");
      case ARM -> List.of("arm", "armv7");
      case RISCV64 -> List.of("riscv64");
      default -> List.of(target.triple().substring(0, target.triple().indexOf('-')));
    };
  }

  /** The classifier of LWJGL's natives, absent where LWJGL publishes none. */
  static Optional<String> lwjgl(Target target) {
    return switch (target) {
      case X86_64_UNKNOWN_LINUX_GNU -> Optional.of("natives-linux");
      case AARCH64_UNKNOWN_LINUX_GNU -> Optional.of("natives-linux-arm64");
      case ARMV7_UNKNOWN_LINUX_GNUEABIHF -> Optional.of("natives-linux-arm32");
      case POWERPC64LE_UNKNOWN_LINUX_GNU -> Optional.of("natives-linux-ppc64le");
      case RISCV64GC_UNKNOWN_LINUX_GNU -> Optional.of("natives-linux-riscv64");
      case X86_64_APPLE_DARWIN -> Optional.of("natives-macos");
      case AARCH64_APPLE_DARWIN -> Optional.of("natives-macos-arm64");
      case X86_64_PC_WINDOWS_MSVC -> Optional.of("natives-windows");
      case I686_PC_WINDOWS_MSVC -> Optional.of("natives-windows-x86");
      case AARCH64_PC_WINDOWS_MSVC -> Optional.of("natives-windows-arm64");
      case X86_64_UNKNOWN_FREEBSD -> Optional.of("natives-freebsd");
      default -> Optional.empty();
    };
  }

  /** Returns a target with the processor of this {@code os.arch}, on whatever system it runs. */
  static Optional<Target> withProcessor(String osArch) {
    String spelling = osArch.toLowerCase(Locale.ROOT);
    return Arrays.stream(Target.values())
        .filter(target -> processor(target).contains(spelling))
        .findFirst();
  }

  /** Returns the targets that have this operating system, environment or architecture. */
  static List<Target> matching(String part) {
    return Arrays.stream(Target.values()).filter(target -> has(target, part)).toList();
  }

  /** Tells whether the name is made of known parts that no platform combines. */
  static boolean isImpossible(String name) {
    Set<String> parts = new HashSet<>(Arrays.asList(name.replace("x86_64", "x64").split("[-/_+]")));
    parts.removeAll(Set.of("unknown", "pc", "apple", "ibm"));
    return parts.size() > 1
        && parts.stream().noneMatch(part -> matching(part).isEmpty())
        && Arrays.stream(Target.values())
            .noneMatch(target -> parts.stream().allMatch(part -> has(target, part)));
  }

  private static boolean has(Target target, String part) {
    return of(target.os()).contains(part)
        || (target.env() != Env.NONE && target.env().cfgName().equals(part))
        || processor(target).contains(part);
  }
}
