package dev.platgate.maven.binary;

import dev.platgate.Os;

/** A format of native files. */
public enum NativeFormat {
  /** The Executable and Linking Format of Linux, the BSDs and Haiku. */
  ELF("ELF"),
  /** Apple's Mach object files. */
  MACH_O("Mach-O"),
  /** The Portable Executable of Windows. */
  PE("PE");

  private final String words;

  NativeFormat(String words) {
    this.words = words;
  }

  /** Tells whether an operating system loads files of this format. */
  boolean loadsOn(Os os) {
    return switch (os) {
      case LINUX, FREEBSD, OPENBSD, NETBSD, DRAGONFLY, HAIKU -> this == ELF;
      case MACOS -> this == MACH_O;
      case WINDOWS -> this == PE;
      // AIX has XCOFF, which is not read here.
      case AIX -> false;
    };
  }

  /**
   * Returns the usual name of this format.
   *
   * @return the name, such as {@code "Mach-O"}
   */
  @Override
  public String toString() {
    return words;
  }
}
