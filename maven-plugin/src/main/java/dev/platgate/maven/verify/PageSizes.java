package dev.platgate.maven.verify;

import dev.platgate.Arch;
import dev.platgate.Os;
import dev.platgate.Target;

/** The page sizes of kernels. */
final class PageSizes {
  private static final long KIB = 1024;

  private PageSizes() {}

  /**
   * Returns the largest size in bytes with which kernels of a platform are in use. Linux has {@code
   * CONFIG_ARM64_64K_PAGES} (RHEL), {@code CONFIG_PPC_64K_PAGES} (most distributions) and {@code
   * CONFIG_16KB} on LoongArch (its default); macOS on Apple silicon has 16 KiB always.
   */
  static long largest(Target target) {
    if (target.os() == Os.MACOS && target.arch() == Arch.AARCH64) {
      return 16 * KIB;
    }
    if (target.os() != Os.LINUX) {
      return 4 * KIB;
    }
    return switch (target.arch()) {
      case AARCH64, POWERPC64 -> 64 * KIB;
      case LOONGARCH64 -> 16 * KIB;
      default -> 4 * KIB;
    };
  }

  /** Returns a size as it is usually said. */
  static String words(long size) {
    return size % KIB == 0 ? size / KIB + " KiB" : size + " bytes";
  }
}
