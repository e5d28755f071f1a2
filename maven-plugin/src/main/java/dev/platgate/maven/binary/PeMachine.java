package dev.platgate.maven.binary;

import dev.platgate.Arch;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The processor of a PE file. See "Machine Types" in "PE Format" of Microsoft.
 *
 * @param words the architecture in words
 * @param arch the architecture; absent for what no target has
 * @param foreign why no target can load the code although it has the architecture
 */
record PeMachine(String words, Optional<Arch> arch, Optional<String> foreign) {
  private static final int LOAD_CONFIG_TABLE = 10;

  /** The place of {@code CHPEMetadataPointer} in {@code IMAGE_LOAD_CONFIG_DIRECTORY64}. */
  private static final int CHPE_METADATA = 0xc8;

  static PeMachine of(PeHeader header) throws MalformedFileException {
    boolean hybrid = isHybrid(header);
    return switch (header.machine()) {
      case 0x14c -> known("x86", Arch.X86);
      case 0x8664 ->
          // Arm code that calls itself x64; only emulated x64 processes on Arm load it.
          hybrid
              ? new PeMachine("AArch64", Optional.empty(), Optional.of("ARM64EC ABI"))
              : known("x86-64", Arch.X86_64);
      // With metadata it is ARM64X, which native processes on Arm load as well.
      case 0xaa64 -> known(hybrid ? "AArch64 (ARM64X)" : "AArch64", Arch.AARCH64);
      case 0xa641 -> new PeMachine("AArch64", Optional.empty(), Optional.of("ARM64EC ABI"));
      case 0x1c0, 0x1c2, 0x1c4 -> known("Arm", Arch.ARM);
      case 0x5064 -> known("RISC-V", Arch.RISCV64);
      case 0x6264 -> known("LoongArch", Arch.LOONGARCH64);
      case 0x200 -> unknown("IMAGE_FILE_MACHINE_IA64");
      case 0xebc -> unknown("IMAGE_FILE_MACHINE_EBC");
      default -> unknown("Machine 0x" + Integer.toHexString(header.machine()));
    };
  }

  private static boolean isHybrid(PeHeader header) throws MalformedFileException {
    long table = header.directory(LOAD_CONFIG_TABLE);
    if (table == 0 || header.bits() != 64) {
      return false;
    }
    OptionalLong size = header.segments().offset(table, 4);
    if (size.isEmpty()
        || header.bytes().u32(size.getAsLong(), "the load configuration") < CHPE_METADATA + 8) {
      return false;
    }
    return header.bytes().u64(size.getAsLong() + CHPE_METADATA, "CHPEMetadataPointer") != 0;
  }

  private static PeMachine known(String words, Arch arch) {
    return new PeMachine(words, Optional.of(arch), Optional.empty());
  }

  private static PeMachine unknown(String words) {
    return new PeMachine(words, Optional.empty(), Optional.empty());
  }
}
