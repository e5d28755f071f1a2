package dev.platgate.processor.cfg;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values that are misspelled, of another key, or on no platform of the catalog. */
final class CfgValueTest {
  static Stream<String> values() {
    return Paragraphs.of(
        """
        unknown value "lunix" of target_os; did you mean "linux"?
          target_os = "lunix"
                      ^^^^^^^

        unknown value "widnows" of target_os; did you mean "windows"?
          target_os = "widnows"
                      ^^^^^^^^^

        unknown value "Linux" of target_os; did you mean "linux"?
          target_os = "Linux"
                      ^^^^^^^

        unknown value " linux" of target_os; did you mean "linux"?
          target_os = " linux"
                      ^^^^^^^^

        unknown value "osx" of target_os; did you mean "macos"?
          target_os = "osx"
                      ^^^^^

        unknown value "" of target_os; known: "linux", "macos", "windows", "freebsd", "openbsd", "netbsd", "dragonfly", "haiku", "aix"
          target_os = ""
                      ^^

        unknown value "arm64" of target_arch; did you mean "aarch64"?
          target_arch = "arm64"
                        ^^^^^^^

        unknown value "powerpc64le" of target_arch; did you mean "powerpc64"?
          target_arch = "powerpc64le"
                        ^^^^^^^^^^^^^

        unknown value "mips64el" of target_arch; did you mean "mips64"?
          target_arch = "mips64el"
                        ^^^^^^^^^^

        unknown value "sparcv9" of target_arch; did you mean "sparc64"?
          target_arch = "sparcv9"
                        ^^^^^^^^^

        unknown value "i686" of target_arch; did you mean "x86"?
          target_arch = "i686"
                        ^^^^^^

        unknown value "aarch46" of target_arch; did you mean "aarch64"?
          target_arch = "aarch46"
                        ^^^^^^^^^

        unknown value "mips6" of target_arch; did you mean "mips64" or "mips"?
          target_arch = "mips6"
                        ^^^^^^^

        unknown value "impx" of target_arch; known: "x86_64", "x86", "aarch64", "arm", "riscv64", "powerpc64", "powerpc", "s390x", "loongarch64", "mips64", "mips", "sparc64", "m68k"
          target_arch = "impx"
                        ^^^^^^

        unknown value "a(b" of target_os; known: "linux", "macos", "windows", "freebsd", "openbsd", "netbsd", "dragonfly", "haiku", "aix"
          all(target_os = "a(b", unix)
                          ^^^^^

        unknown value "litle" of target_endian; did you mean "little"?
          target_endian = "litle"
                          ^^^^^^^

        unknown value "glibc" of target_env; did you mean "gnu"?
          target_env = "glibc"
                       ^^^^^^^

        unknown value "linux-arm" of target_os; known: "linux", "macos", "windows", "freebsd", "openbsd", "netbsd", "dragonfly", "haiku", "aix"
          target_os = "linux-arm"
                      ^^^^^^^^^^^
        """);
  }

  @ParameterizedTest
  @MethodSource
  void values(String paragraph) {
    Paragraphs.check(paragraph);
  }

  static Stream<String> valuesOfOtherKeys() {
    return Paragraphs.of(
        """
        "gnu" is a value of target_env, not of target_arch, which has "x86_64", "x86", "aarch64", "arm", "riscv64", "powerpc64", "powerpc", "s390x", "loongarch64", "mips64", "mips", "sparc64", "m68k"
          target_arch = "gnu"
                        ^^^^^

        "unix" is a value of target_family, not of target_os, which has "linux", "macos", "windows", "freebsd", "openbsd", "netbsd", "dragonfly", "haiku", "aix"
          target_os = "unix"
                      ^^^^^^

        "windows" is a value of target_os and target_family, not of target_env, which has "gnu", "musl", "", "msvc"
          target_env = "windows"
                       ^^^^^^^^^

        "64" is a value of target_pointer_width, not of target_family, which has "unix", "windows"
          target_family = "64"
                          ^^^^
        """);
  }

  @ParameterizedTest
  @MethodSource
  void valuesOfOtherKeys(String paragraph) {
    Paragraphs.check(paragraph);
  }

  static Stream<String> valuesOutsideTheCatalog() {
    return Paragraphs.of(
        """
        no platform of the catalog has target_os = "android"; known: "linux", "macos", "windows", "freebsd", "openbsd", "netbsd", "dragonfly", "haiku", "aix"
          target_os = "android"
                      ^^^^^^^^^

        no platform of the catalog has target_os = "solaris"; known: "linux", "macos", "windows", "freebsd", "openbsd", "netbsd", "dragonfly", "haiku", "aix"
          target_os = "solaris"
                      ^^^^^^^^^

        no platform of the catalog has target_arch = "riscv32"; known: "x86_64", "x86", "aarch64", "arm", "riscv64", "powerpc64", "powerpc", "s390x", "loongarch64", "mips64", "mips", "sparc64", "m68k"
          target_arch = "riscv32"
                        ^^^^^^^^^

        no platform of the catalog has target_env = "uclibc"; known: "gnu", "musl", "", "msvc"
          target_env = "uclibc"
                       ^^^^^^^^

        no platform of the catalog has target_family = "wasm"; known: "unix", "windows"
          target_family = "wasm"
                          ^^^^^^

        no platform of the catalog has target_pointer_width = "16"; known: "64", "32"
          target_pointer_width = "16"
                                 ^^^^
        """);
  }

  @ParameterizedTest
  @MethodSource
  void valuesOutsideTheCatalog(String paragraph) {
    Paragraphs.check(paragraph);
  }
}
