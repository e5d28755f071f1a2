package dev.platgate;

/**
 * A processor architecture, Rust's {@code target_arch}.
 *
 * @since 0.1.0
 */
public enum Arch {
  /** 64-bit x86, also called amd64 and x64. */
  X86_64("x86_64", 64),
  /** 32-bit x86, also called i386 and i686. */
  X86("x86", 32),
  /** 64-bit Arm, also called arm64. */
  AARCH64("aarch64", 64),
  /** 32-bit Arm. */
  ARM("arm", 32),
  /** 64-bit RISC-V. */
  RISCV64("riscv64", 64),
  /** 64-bit Power, of either byte order. */
  POWERPC64("powerpc64", 64),
  /** 32-bit Power. */
  POWERPC("powerpc", 32),
  /** 64-bit IBM Z. */
  S390X("s390x", 64),
  /** 64-bit LoongArch. */
  LOONGARCH64("loongarch64", 64),
  /** 64-bit MIPS. */
  MIPS64("mips64", 64),
  /** 32-bit MIPS. */
  MIPS("mips", 32),
  /** 64-bit SPARC, also called SPARC V9. */
  SPARC64("sparc64", 64),
  /** Motorola 68000. */
  M68K("m68k", 32);

  private final String cfgName;
  private final int pointerWidth;

  Arch(String cfgName, int pointerWidth) {
    this.cfgName = cfgName;
    this.pointerWidth = pointerWidth;
  }

  /**
   * Returns the value of Rust's {@code target_arch} for this architecture.
   *
   * @return the name, such as {@code "aarch64"}
   */
  public String cfgName() {
    return cfgName;
  }

  /**
   * Returns the size of an address.
   *
   * @return the size in bits, 32 or 64
   */
  public int pointerWidth() {
    return pointerWidth;
  }
}
