package dev.platgate.maven.binary;

import dev.platgate.Arch;
import java.util.Optional;

/**
 * The processor of a Mach-O file. The numbers are those of {@code mach/machine.h}.
 *
 * @param words the architecture in words
 * @param arch the architecture; absent for what no target has
 * @param foreign why no target can load the code although it has the architecture
 */
record MachMachine(String words, Optional<Arch> arch, Optional<String> foreign) {
  private static final int CPU_TYPE_X86 = 7;
  private static final int CPU_TYPE_ARM = 12;
  private static final int CPU_TYPE_POWERPC = 18;
  private static final int CPU_ARCH_ABI64 = 0x0100_0000;
  private static final int CPU_ARCH_ABI64_32 = 0x0200_0000;
  private static final int CPU_SUBTYPE_MASK = 0x00ff_ffff;
  private static final int CPU_SUBTYPE_ARM64E = 2;
  private static final int CPU_SUBTYPE_X86_64_H = 8;

  static MachMachine of(int type, int subtype) {
    return switch (type) {
      case CPU_TYPE_X86 -> known("x86", Arch.X86);
      case CPU_TYPE_X86 | CPU_ARCH_ABI64 ->
          known(
              (subtype & CPU_SUBTYPE_MASK) == CPU_SUBTYPE_X86_64_H ? "x86-64h" : "x86-64",
              Arch.X86_64);
      case CPU_TYPE_ARM -> known("Arm", Arch.ARM);
      case CPU_TYPE_ARM | CPU_ARCH_ABI64 ->
          // An arm64 process, such as a Java virtual machine, loads no arm64e code.
          (subtype & CPU_SUBTYPE_MASK) == CPU_SUBTYPE_ARM64E
              ? new MachMachine("AArch64", Optional.of(Arch.AARCH64), Optional.of("arm64e ABI"))
              : known("AArch64", Arch.AARCH64);
      case CPU_TYPE_ARM | CPU_ARCH_ABI64_32 ->
          new MachMachine("arm64_32", Optional.empty(), Optional.empty());
      case CPU_TYPE_POWERPC -> known("Power", Arch.POWERPC);
      case CPU_TYPE_POWERPC | CPU_ARCH_ABI64 -> known("Power", Arch.POWERPC64);
      default ->
          new MachMachine(
              "cputype 0x" + Integer.toHexString(type), Optional.empty(), Optional.empty());
    };
  }

  private static MachMachine known(String words, Arch arch) {
    return new MachMachine(words, Optional.of(arch), Optional.empty());
  }
}
