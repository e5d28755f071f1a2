package dev.platgate.maven.binary;

import dev.platgate.Arch;
import dev.platgate.Env;
import dev.platgate.Target;

/** Builds a small native for each platform that has one of the formats. */
public final class Samples {
  private Samples() {}

  /** Returns a native that runs on a platform. */
  public static byte[] of(Target target) {
    Arch arch = target.arch();
    return switch (target.os()) {
      case MACOS ->
          new MachSample(
                  arch == Arch.X86_64 ? MachSample.X86_64 : MachSample.ARM64,
                  0,
                  MachSample.BUILD_VERSION,
                  1)
              .bytes();
      case WINDOWS ->
          PeSample.of(
                  arch == Arch.X86 ? 0x14c : arch == Arch.X86_64 ? 0x8664 : 0xaa64,
                  arch.pointerWidth())
              .bytes();
      case LINUX ->
          elf(target).needs(target.env() == Env.GNU ? "libc.so.6" : "libc.musl-any.so.1").bytes();
      case FREEBSD -> elf(target).osAbi(9).bytes();
      case NETBSD -> elf(target).note("NetBSD", 0).bytes();
      case OPENBSD -> elf(target).needs("libc.so.97.1").bytes();
      case DRAGONFLY -> elf(target).interpreter("/libexec/ld-elf.so.2").bytes();
      case HAIKU -> elf(target).needs("libroot.so").bytes();
      case AIX -> throw new IllegalArgumentException("AIX has XCOFF files");
    };
  }

  /** Returns an ELF file that runs on a platform, and has a text. */
  public static byte[] withText(Target target, String text) {
    return elf(target).needs("libc.so.6").has(text).bytes();
  }

  /** Returns an ELF file that runs on a platform, and asks for a library. */
  public static byte[] needing(Target target, String library) {
    return elf(target).needs("libc.so.6", library).bytes();
  }

  static ElfSample elf(Target target) {
    int machine =
        switch (target.arch()) {
          case X86_64 -> 62;
          case X86 -> 3;
          case AARCH64 -> 183;
          case ARM -> 40;
          case RISCV64 -> 243;
          case POWERPC64 -> 21;
          case POWERPC -> 20;
          case S390X -> 22;
          case LOONGARCH64 -> 258;
          case MIPS64, MIPS -> 8;
          case SPARC64 -> 43;
          case M68K -> 4;
        };
    ElfSample sample = ElfSample.of(machine, target.arch().pointerWidth(), target.byteOrder());
    return switch (target.arch()) {
      case ARM -> sample.flags(0x0500_0400);
      case RISCV64 -> sample.flags(5);
      default -> sample;
    };
  }
}
