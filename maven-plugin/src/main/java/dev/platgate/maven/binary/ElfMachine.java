package dev.platgate.maven.binary;

import dev.platgate.Arch;
import java.util.Optional;

/**
 * Tells the architecture of an ELF file. {@code e_machine} is that of the registry of the System V
 * gABI; the flags are those of the ABI of each processor.
 */
final class ElfMachine {
  private static final int EM_386 = 3;
  private static final int EM_68K = 4;
  private static final int EM_MIPS = 8;
  private static final int EM_PPC = 20;
  private static final int EM_PPC64 = 21;
  private static final int EM_S390 = 22;
  private static final int EM_ARM = 40;
  private static final int EM_SPARCV9 = 43;
  private static final int EM_X86_64 = 62;
  private static final int EM_AARCH64 = 183;
  private static final int EM_RISCV = 243;
  private static final int EM_LOONGARCH = 258;

  private static final long EF_MIPS_ABI2 = 0x20;
  private static final long EF_ARM_ABI_FLOAT_SOFT = 0x200;
  private static final long EF_ARM_ABI_FLOAT_HARD = 0x400;
  private static final int EF_ARM_EABI_SHIFT = 24;
  private static final long EF_RISCV_FLOAT_ABI = 6;
  private static final long EF_RISCV_FLOAT_ABI_DOUBLE = 4;

  private ElfMachine() {}

  /** Returns the architecture; absent for what no target has, x32 and the like included. */
  static Optional<Arch> arch(ElfHeader header) {
    Arch arch =
        switch (header.machine()) {
          case EM_386 -> Arch.X86;
          case EM_68K -> Arch.M68K;
          case EM_MIPS -> header.bits() == 64 ? Arch.MIPS64 : Arch.MIPS;
          case EM_PPC -> Arch.POWERPC;
          case EM_PPC64 -> Arch.POWERPC64;
          case EM_S390 -> Arch.S390X;
          case EM_ARM -> Arch.ARM;
          case EM_SPARCV9 -> Arch.SPARC64;
          case EM_X86_64 -> Arch.X86_64;
          case EM_AARCH64 -> Arch.AARCH64;
          case EM_RISCV -> Arch.RISCV64;
          case EM_LOONGARCH -> Arch.LOONGARCH64;
          default -> null;
        };
    boolean n32 = arch == Arch.MIPS && (header.flags() & EF_MIPS_ABI2) != 0;
    return Optional.ofNullable(arch).filter(each -> each.pointerWidth() == header.bits() && !n32);
  }

  /** Returns why no target can load the code although it has the architecture. */
  static Optional<String> foreign(ElfHeader header) {
    long flags = header.flags();
    return switch (header.machine()) {
      case EM_ARM -> {
        boolean soft =
            flags >>> EF_ARM_EABI_SHIFT == 5
                && (flags & EF_ARM_ABI_FLOAT_SOFT) != 0
                && (flags & EF_ARM_ABI_FLOAT_HARD) == 0;
        yield soft ? Optional.of("soft-float ABI") : Optional.empty();
      }
      case EM_RISCV ->
          (flags & EF_RISCV_FLOAT_ABI) == EF_RISCV_FLOAT_ABI_DOUBLE
              ? Optional.empty()
              : Optional.of("not the double-float ABI");
      default -> Optional.empty();
    };
  }

  /** Returns the architecture in words, or the constant of the registry for what no target has. */
  static String words(ElfHeader header) {
    return switch (header.machine()) {
      case EM_386 -> "x86";
      case EM_68K -> "Motorola 68000";
      case EM_MIPS -> arch(header).isPresent() ? "MIPS" : "MIPS N32";
      case EM_PPC, EM_PPC64 -> "Power";
      case EM_S390 -> "IBM Z";
      case EM_ARM -> "Arm";
      case EM_SPARCV9 -> "SPARC V9";
      case EM_X86_64 -> arch(header).isPresent() ? "x86-64" : "x32";
      case EM_AARCH64 -> "AArch64";
      case EM_RISCV -> "RISC-V";
      case EM_LOONGARCH -> "LoongArch";
      case 2 -> "EM_SPARC";
      case 15 -> "EM_PARISC";
      case 18 -> "EM_SPARC32PLUS";
      case 42 -> "EM_SH";
      case 50 -> "EM_IA_64";
      case 94 -> "EM_XTENSA";
      case 195 -> "EM_ARC_COMPACT2";
      case 247 -> "EM_BPF";
      case 252 -> "EM_CSKY";
      case 0x9026 -> "EM_ALPHA";
      default -> "e_machine " + header.machine();
    };
  }
}
