package dev.platgate.processor.cfg;

import dev.platgate.Os;
import dev.platgate.Target;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a condition can compare with a value.
 *
 * <p>A key takes the values it has on a platform of the catalog. Those that only other platforms of
 * Rust have are known for the sake of the message; they are the ones that {@code rustc --print
 * check-cfg} lists.
 *
 * @since 0.1.0
 */
public enum CfgKey {
  /** The operating system. */
  TARGET_OS(
      "amdhsa android cuda cygwin emscripten espidf fuchsia helenos hermit horizon hurd illumos"
          + " ios l4re lynxos178 managarm motor none nto nuttx psp psx qurt redox rtems solaris"
          + " solid_asp3 teeos trusty tvos uefi unknown vexos visionos vita vxworks wasi watchos"
          + " xous zkvm"),
  /** The C library or ABI, empty on a system with one of its own. */
  TARGET_ENV(
      "macabi mlibc newlib nto70 nto71 nto71_iosock nto80 ohos p1 p2 p3 relibc sgx sim uclibc v5"),
  /** The architecture. */
  TARGET_ARCH(
      "amdgpu arm64ec avr bpf csky hexagon loongarch32 mips32r6 mips64r6 msp430 nvptx64 riscv32"
          + " sparc wasm32 wasm64 xtensa"),
  /** The family of operating systems. */
  TARGET_FAMILY("wasm"),
  /** The size of an address in bits. */
  TARGET_POINTER_WIDTH("16"),
  /** The byte order. */
  TARGET_ENDIAN("");

  private final String otherRustValues;

  CfgKey(String otherRustValues) {
    this.otherRustValues = otherRustValues;
  }

  /** Returns the key of that name, absent if there is none. */
  static Optional<CfgKey> named(String name) {
    return Arrays.stream(values()).filter(key -> key.toString().equals(name)).findFirst();
  }

  /**
   * Returns the value of this key on a platform.
   *
   * @param target the platform
   * @return the value, such as {@code "linux"}
   */
  public String valueOn(Target target) {
    return switch (this) {
      case TARGET_OS -> target.os().cfgName();
      case TARGET_ENV -> target.env().cfgName();
      case TARGET_ARCH -> target.arch().cfgName();
      case TARGET_FAMILY -> target.os() == Os.WINDOWS ? "windows" : "unix";
      case TARGET_POINTER_WIDTH -> String.valueOf(target.arch().pointerWidth());
      case TARGET_ENDIAN -> target.byteOrder() == ByteOrder.BIG_ENDIAN ? "big" : "little";
    };
  }

  /**
   * Returns the values that a condition can compare this key with.
   *
   * @return each value that occurs in the catalog, in its order
   */
  public List<String> catalogValues() {
    return Arrays.stream(Target.values()).map(this::valueOn).distinct().toList();
  }

  /** Tells whether the key has that value in Rust, on platforms that are not in the catalog. */
  boolean hasElsewhere(String value) {
    return Arrays.asList(otherRustValues.split(" ")).contains(value)
        && !value.isEmpty()
        && !catalogValues().contains(value);
  }

  void require(String value) {
    if (!catalogValues().contains(value)) {
      throw new IllegalArgumentException("not a value of %s: '%s'".formatted(this, value));
    }
  }

  /**
   * Returns the name of this key in a condition.
   *
   * @return the name, such as {@code "target_os"}
   */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
