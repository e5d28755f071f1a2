package dev.platgate;

/**
 * The C library or ABI of a target, Rust's {@code target_env}.
 *
 * @since 0.1.0
 */
public enum Env {
  /** The GNU C library. */
  GNU("gnu"),
  /** The musl C library, as on Alpine. */
  MUSL("musl"),
  /** Microsoft's C run-time library and ABI. */
  MSVC("msvc"),
  /** An operating system with one C library of its own, which Rust writes as an empty string. */
  NONE("");

  private final String cfgName;

  Env(String cfgName) {
    this.cfgName = cfgName;
  }

  /**
   * Returns the value of Rust's {@code target_env} for this environment.
   *
   * @return the name, such as {@code "gnu"}; empty for {@link #NONE}
   */
  public String cfgName() {
    return cfgName;
  }
}
