package dev.platgate;

import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the parts of a platform are written elsewhere: by the JVM's {@code os.arch}, Docker and the
 * Go tools, os-maven-plugin, JavaCPP, Debian and LWJGL.
 */
final class Spellings {
  private static final Map<Os, List<String>> OS =
      Map.of(
          Os.LINUX, List.of("linux"),
          Os.MACOS, List.of("macos", "osx", "darwin", "mac", "macosx"),
          Os.WINDOWS, List.of("windows", "win"),
          Os.FREEBSD, List.of("freebsd"),
          Os.AIX, List.of("aix"));

  private static final Map<Arch, List<String>> ARCH =
      Map.of(
          Arch.X86_64, List.of("x86_64", "x86-64", "amd64", "x64"),
          Arch.X86, List.of("x86", "x86_32", "i386", "i486", "i586", "i686", "386"),
          Arch.AARCH64, List.of("aarch64", "aarch_64", "arm64", "arm64/v8"),
          Arch.ARM, List.of("arm", "arm32", "arm_32", "armv7", "armv7l", "armhf", "arm/v7"),
          Arch.RISCV64, List.of("riscv64", "riscv64gc"),
          Arch.POWERPC64, List.of("ppc64le", "ppcle_64", "powerpc64le"),
          Arch.S390X, List.of("s390x", "s390_64"),
          Arch.LOONGARCH64, List.of("loongarch64", "loongarch_64", "loong64"));

  private static final List<String> BIG_ENDIAN_POWER = List.of("ppc64", "ppc_64", "powerpc64");

  private static final Map<Target, String> LWJGL =
      Map.of(
          Target.X86_64_UNKNOWN_LINUX_GNU, "natives-linux",
          Target.AARCH64_UNKNOWN_LINUX_GNU, "natives-linux-arm64",
          Target.ARMV7_UNKNOWN_LINUX_GNUEABIHF, "natives-linux-arm32",
          Target.POWERPC64LE_UNKNOWN_LINUX_GNU, "natives-linux-ppc64le",
          Target.RISCV64GC_UNKNOWN_LINUX_GNU, "natives-linux-riscv64",
          Target.X86_64_APPLE_DARWIN, "natives-macos",
          Target.AARCH64_APPLE_DARWIN, "natives-macos-arm64",
          Target.X86_64_PC_WINDOWS_MSVC, "natives-windows",
          Target.I686_PC_WINDOWS_MSVC, "natives-windows-x86",
          Target.AARCH64_PC_WINDOWS_MSVC, "natives-windows-arm64");

  private Spellings() {}

  static List<String> of(Os os) {
    return OS.getOrDefault(os, List.of());
  }

  static List<String> of(Arch arch, ByteOrder order) {
    boolean bigPower = arch == Arch.POWERPC64 && order == ByteOrder.BIG_ENDIAN;
    return bigPower ? BIG_ENDIAN_POWER : ARCH.getOrDefault(arch, List.of());
  }

  /** The architecture part of Debian's multiarch triplets, such as x86_64-linux-gnu. */
  static List<String> debian(Arch arch) {
    return switch (arch) {
      case X86 -> List.of("i386", "i686");
      case ARM -> List.of("arm", "armv7");
      case POWERPC64 -> List.of("powerpc64le");
      default -> List.of(arch.cfgName());
    };
  }

  /** The classifier of LWJGL's natives, absent where LWJGL publishes none. */
  static Optional<String> lwjgl(Target target) {
    return target == Target.X86_64_UNKNOWN_FREEBSD
        ? Optional.of("natives-freebsd")
        : Optional.ofNullable(LWJGL.get(target));
  }

  /** Returns the architecture that a JVM on the given system means by this {@code os.arch}. */
  static Optional<Arch> arch(String spelling, Os os) {
    if (os == Os.AIX) {
      return BIG_ENDIAN_POWER.contains(spelling) ? Optional.of(Arch.POWERPC64) : Optional.empty();
    }
    return Arrays.stream(Arch.values()).filter(arch -> is(arch, spelling)).findFirst();
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
        || of(target.arch(), target.byteOrder()).contains(part);
  }

  private static boolean is(Arch arch, String spelling) {
    return of(arch, ByteOrder.LITTLE_ENDIAN).contains(spelling);
  }
}
