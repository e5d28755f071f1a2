package dev.platgate.benchmarks;

/** A condition on the target, as a gate and as a constant that guards code. */
enum Condition {
  LINUX("os", "Os.LINUX", "OS_LINUX"),
  WINDOWS("os", "Os.WINDOWS", "OS_WINDOWS"),
  MACOS("os", "Os.MACOS", "OS_MACOS"),
  AARCH64("arch", "Arch.AARCH64", "ARCH_AARCH64"),
  MUSL("env", "Env.MUSL", "ENV_MUSL");

  private final String match;
  private final String constant;

  Condition(String member, String value, String constant) {
    this.match = "(" + member + " = dev.platgate." + value + ")";
    this.constant = constant;
  }

  String gate() {
    return "@dev.platgate.Platform" + match;
  }

  String opposite() {
    return "@dev.platgate.Platform(not = @dev.platgate.Platform.Match" + match + ")";
  }

  String guard() {
    return CodeBase.PACKAGE + ".BuildTarget." + constant;
  }
}
