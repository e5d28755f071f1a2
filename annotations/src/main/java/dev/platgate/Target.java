package dev.platgate;

import java.nio.ByteOrder;
import java.util.Locale;

/**
 * A platform an artifact is built for, named by its triple.
 *
 * <p>The constants are the catalog: the platforms that Rust names, that a maintained OpenJDK of
 * version 17 or later runs on, and that a Java virtual machine can tell from all others. The last
 * leaves out Solaris and illumos, which both call themselves SunOS, and Linux on Arm without
 * hardware floating point. Operating system, environment, architecture, pointer width and byte
 * order are those that {@code rustc --print cfg --target <triple>} prints. Two properties of a
 * machine are deliberately not part of a target: its page size, which differs between kernels of
 * one platform, and its processor's extensions.
 *
 * @since 0.1.0
 */
public enum Target {
  /** Linux with glibc on 64-bit x86. */
  X86_64_UNKNOWN_LINUX_GNU(Os.LINUX, Env.GNU, Arch.X86_64),
  /** Linux with glibc on 32-bit x86. */
  I686_UNKNOWN_LINUX_GNU(Os.LINUX, Env.GNU, Arch.X86),
  /** Linux with glibc on 64-bit Arm. */
  AARCH64_UNKNOWN_LINUX_GNU(Os.LINUX, Env.GNU, Arch.AARCH64),
  /** Linux with glibc on 32-bit Arm with hardware floating point. */
  ARMV7_UNKNOWN_LINUX_GNUEABIHF(Os.LINUX, Env.GNU, Arch.ARM),
  /** Linux with glibc on 64-bit RISC-V. */
  RISCV64GC_UNKNOWN_LINUX_GNU(Os.LINUX, Env.GNU, Arch.RISCV64),
  /** Linux with glibc on little-endian 64-bit Power. */
  POWERPC64LE_UNKNOWN_LINUX_GNU(Os.LINUX, Env.GNU, Arch.POWERPC64),
  /** Linux with glibc on big-endian 64-bit Power. */
  POWERPC64_UNKNOWN_LINUX_GNU(Os.LINUX, Env.GNU, Arch.POWERPC64, ByteOrder.BIG_ENDIAN),
  /** Linux with glibc on 32-bit Power. */
  POWERPC_UNKNOWN_LINUX_GNU(Os.LINUX, Env.GNU, Arch.POWERPC, ByteOrder.BIG_ENDIAN),
  /** Linux with glibc on IBM Z. */
  S390X_UNKNOWN_LINUX_GNU(Os.LINUX, Env.GNU, Arch.S390X, ByteOrder.BIG_ENDIAN),
  /** Linux with glibc on 64-bit LoongArch. */
  LOONGARCH64_UNKNOWN_LINUX_GNU(Os.LINUX, Env.GNU, Arch.LOONGARCH64),
  /** Linux with glibc on little-endian 64-bit MIPS. */
  MIPS64EL_UNKNOWN_LINUX_GNUABI64(Os.LINUX, Env.GNU, Arch.MIPS64),
  /** Linux with glibc on little-endian 32-bit MIPS. */
  MIPSEL_UNKNOWN_LINUX_GNU(Os.LINUX, Env.GNU, Arch.MIPS),
  /** Linux with glibc on 64-bit SPARC. */
  SPARC64_UNKNOWN_LINUX_GNU(Os.LINUX, Env.GNU, Arch.SPARC64, ByteOrder.BIG_ENDIAN),
  /** Linux with glibc on Motorola 68000. */
  M68K_UNKNOWN_LINUX_GNU(Os.LINUX, Env.GNU, Arch.M68K, ByteOrder.BIG_ENDIAN),
  /** Linux with musl on 64-bit x86. */
  X86_64_UNKNOWN_LINUX_MUSL(Os.LINUX, Env.MUSL, Arch.X86_64),
  /** Linux with musl on 32-bit x86. */
  I686_UNKNOWN_LINUX_MUSL(Os.LINUX, Env.MUSL, Arch.X86),
  /** Linux with musl on 64-bit Arm. */
  AARCH64_UNKNOWN_LINUX_MUSL(Os.LINUX, Env.MUSL, Arch.AARCH64),
  /** Linux with musl on 32-bit Arm with hardware floating point. */
  ARMV7_UNKNOWN_LINUX_MUSLEABIHF(Os.LINUX, Env.MUSL, Arch.ARM),
  /** Linux with musl on 64-bit RISC-V. */
  RISCV64GC_UNKNOWN_LINUX_MUSL(Os.LINUX, Env.MUSL, Arch.RISCV64),
  /** Linux with musl on little-endian 64-bit Power. */
  POWERPC64LE_UNKNOWN_LINUX_MUSL(Os.LINUX, Env.MUSL, Arch.POWERPC64),
  /** Linux with musl on big-endian 64-bit Power. */
  POWERPC64_UNKNOWN_LINUX_MUSL(Os.LINUX, Env.MUSL, Arch.POWERPC64, ByteOrder.BIG_ENDIAN),
  /** Linux with musl on IBM Z. */
  S390X_UNKNOWN_LINUX_MUSL(Os.LINUX, Env.MUSL, Arch.S390X, ByteOrder.BIG_ENDIAN),
  /** Linux with musl on 64-bit LoongArch. */
  LOONGARCH64_UNKNOWN_LINUX_MUSL(Os.LINUX, Env.MUSL, Arch.LOONGARCH64),
  /** macOS on 64-bit x86. */
  X86_64_APPLE_DARWIN(Os.MACOS, Env.NONE, Arch.X86_64),
  /** macOS on Apple silicon. */
  AARCH64_APPLE_DARWIN(Os.MACOS, Env.NONE, Arch.AARCH64),
  /** Windows on 64-bit x86. */
  X86_64_PC_WINDOWS_MSVC(Os.WINDOWS, Env.MSVC, Arch.X86_64),
  /** Windows on 32-bit x86. */
  I686_PC_WINDOWS_MSVC(Os.WINDOWS, Env.MSVC, Arch.X86),
  /** Windows on 64-bit Arm. */
  AARCH64_PC_WINDOWS_MSVC(Os.WINDOWS, Env.MSVC, Arch.AARCH64),
  /** FreeBSD on 64-bit x86. */
  X86_64_UNKNOWN_FREEBSD(Os.FREEBSD, Env.NONE, Arch.X86_64),
  /** FreeBSD on 32-bit x86. */
  I686_UNKNOWN_FREEBSD(Os.FREEBSD, Env.NONE, Arch.X86),
  /** FreeBSD on 64-bit Arm. */
  AARCH64_UNKNOWN_FREEBSD(Os.FREEBSD, Env.NONE, Arch.AARCH64),
  /** FreeBSD on little-endian 64-bit Power. */
  POWERPC64LE_UNKNOWN_FREEBSD(Os.FREEBSD, Env.NONE, Arch.POWERPC64),
  /** FreeBSD on big-endian 64-bit Power. */
  POWERPC64_UNKNOWN_FREEBSD(Os.FREEBSD, Env.NONE, Arch.POWERPC64, ByteOrder.BIG_ENDIAN),
  /** OpenBSD on 64-bit x86. */
  X86_64_UNKNOWN_OPENBSD(Os.OPENBSD, Env.NONE, Arch.X86_64),
  /** OpenBSD on 32-bit x86. */
  I686_UNKNOWN_OPENBSD(Os.OPENBSD, Env.NONE, Arch.X86),
  /** OpenBSD on 64-bit Arm. */
  AARCH64_UNKNOWN_OPENBSD(Os.OPENBSD, Env.NONE, Arch.AARCH64),
  /** NetBSD on 64-bit x86. */
  X86_64_UNKNOWN_NETBSD(Os.NETBSD, Env.NONE, Arch.X86_64),
  /** NetBSD on 32-bit x86. */
  I686_UNKNOWN_NETBSD(Os.NETBSD, Env.NONE, Arch.X86),
  /** NetBSD on 64-bit Arm. */
  AARCH64_UNKNOWN_NETBSD(Os.NETBSD, Env.NONE, Arch.AARCH64),
  /** DragonFly BSD on 64-bit x86. */
  X86_64_UNKNOWN_DRAGONFLY(Os.DRAGONFLY, Env.NONE, Arch.X86_64),
  /** Haiku on 64-bit x86. */
  X86_64_UNKNOWN_HAIKU(Os.HAIKU, Env.NONE, Arch.X86_64),
  /** AIX on big-endian 64-bit Power. */
  POWERPC64_IBM_AIX(Os.AIX, Env.NONE, Arch.POWERPC64, ByteOrder.BIG_ENDIAN);

  private final String triple;
  private final Os os;
  private final Env env;
  private final Arch arch;
  private final ByteOrder byteOrder;

  Target(Os os, Env env, Arch arch) {
    this(os, env, arch, ByteOrder.LITTLE_ENDIAN);
  }

  Target(Os os, Env env, Arch arch, ByteOrder byteOrder) {
    String lower = name().toLowerCase(Locale.ROOT);
    this.triple = lower.replace('_', '-').replace("x86-64", "x86_64");
    this.os = os;
    this.env = env;
    this.arch = arch;
    this.byteOrder = byteOrder;
  }

  /**
   * Returns the platform with the given name. Names are compared exactly, never by prefix, and
   * without regard to case.
   *
   * <p>A name is a triple ({@code aarch64-unknown-linux-gnu}) or a spelling in use elsewhere:
   * Debian's ({@code aarch64-linux-gnu}), Docker's ({@code linux/arm64}), LWJGL's ({@code
   * natives-linux-arm64}), or an operating system, an architecture and possibly an environment
   * joined by a hyphen, an underscore or a slash ({@code linux-aarch_64}, {@code osx-x86_64},
   * {@code linux-musl-amd64}). Linux without an environment means glibc, as everywhere those
   * spellings are in use.
   *
   * @param name a triple or another known spelling of a platform
   * @return the platform of that name
   * @throws IllegalArgumentException if no platform has that name; the message says why and lists
   *     the nearest names and all triples
   */
  public static Target parse(String name) {
    return TargetNames.parse(name);
  }

  /**
   * Returns the name of this platform.
   *
   * @return the triple, such as {@code "aarch64-unknown-linux-gnu"}
   */
  public String triple() {
    return triple;
  }

  /**
   * Returns the operating system.
   *
   * @return Rust's {@code target_os}
   */
  public Os os() {
    return os;
  }

  /**
   * Returns the C library or ABI.
   *
   * @return Rust's {@code target_env}
   */
  public Env env() {
    return env;
  }

  /**
   * Returns the architecture.
   *
   * @return Rust's {@code target_arch}
   */
  public Arch arch() {
    return arch;
  }

  /**
   * Returns the byte order.
   *
   * @return Rust's {@code target_endian}
   */
  public ByteOrder byteOrder() {
    return byteOrder;
  }

  @Override
  public String toString() {
    return triple;
  }
}
