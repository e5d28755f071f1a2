package dev.platgate;

/**
 * An operating system, Rust's {@code target_os}.
 *
 * @since 0.1.0
 */
public enum Os {
  /** Linux, with any C library. */
  LINUX("linux"),
  /** macOS. */
  MACOS("macos"),
  /** Windows. */
  WINDOWS("windows"),
  /** FreeBSD. */
  FREEBSD("freebsd"),
  /** OpenBSD. */
  OPENBSD("openbsd"),
  /** NetBSD. */
  NETBSD("netbsd"),
  /** DragonFly BSD. */
  DRAGONFLY("dragonfly"),
  /** Haiku. */
  HAIKU("haiku"),
  /** IBM AIX. */
  AIX("aix");

  private final String cfgName;

  Os(String cfgName) {
    this.cfgName = cfgName;
  }

  /**
   * Returns the value of Rust's {@code target_os} for this system.
   *
   * @return the name, such as {@code "linux"}
   */
  public String cfgName() {
    return cfgName;
  }
}
