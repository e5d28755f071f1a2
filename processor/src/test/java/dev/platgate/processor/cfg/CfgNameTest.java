package dev.platgate.processor.cfg;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names that are misspelled, misplaced, or Rust's only. */
final class CfgNameTest {
  static Stream<String> conditions() {
    return Paragraphs.of(
        """
        unknown condition 'widnows'; did you mean windows?
          widnows
          ^^^^^^^

        unknown condition 'lniux'; did you mean target_os = "linux"?
          lniux
          ^^^^^

        unknown condition 'nott'; did you mean not(...)?
          nott
          ^^^^

        unknown condition 'linux'; did you mean target_os = "linux"?
          all(unix, not(linux))
                        ^^^^^

        unknown condition 'darwin'; did you mean target_os = "macos"?
          darwin
          ^^^^^^

        unknown condition 'amd64'; did you mean target_arch = "x86_64"?
          amd64
          ^^^^^

        unknown condition 'Unix'; did you mean target_family = "unix"?
          Unix
          ^^^^

        unknown condition 'target_so'; did you mean target_os = "..."?
          target_so
          ^^^^^^^^^

        unknown condition 'anyblah'; known: all(...), any(...), not(...), unix, windows, true, false, target_os, target_env, target_arch, target_family, target_pointer_width, target_endian
          anyblah
          ^^^^^^^

        any needs conditions in parentheses: write any(...)
          any
          ^^^

        cfg needs conditions in parentheses: write cfg(...)
          cfg
          ^^^

        target_endian needs a value: write target_endian = "little"
          target_endian
          ^^^^^^^^^^^^^
        """);
  }

  @ParameterizedTest
  @MethodSource
  void conditions(String paragraph) {
    Paragraphs.check(paragraph);
  }

  static Stream<String> functions() {
    return Paragraphs.of(
        """
        unknown function 'al'; did you mean all?
          al(unix)
          ^^

        unknown function 'nott'; did you mean not?
          all(unix, any(nott(windows), foo(linux)))
                        ^^^^
        unknown function 'foo'; known: all, any, not
          all(unix, any(nott(windows), foo(linux)))
                                       ^^^
        unknown condition 'linux'; did you mean target_os = "linux"?
          all(unix, any(nott(windows), foo(linux)))
                                           ^^^^^

        unknown function 'é'; known: all, any, not
          é(unix)
          ^

        unix has no parentheses: write unix
          unix()
          ^^^^

        target_os has no parentheses: write target_os = "linux"
          target_os("linux")
          ^^^^^^^^^

        'version' of Rust is not supported here; supported: all(...), any(...), not(...), unix, windows, true, false, target_os, target_env, target_arch, target_family, target_pointer_width, target_endian
          version("1.70")
          ^^^^^^^

        unknown function 'ANY'; did you mean any?
          ANY(unix)
          ^^^
        """);
  }

  @ParameterizedTest
  @MethodSource
  void functions(String paragraph) {
    Paragraphs.check(paragraph);
  }

  static Stream<String> keys() {
    return Paragraphs.of(
        """
        unknown name 'target_ach'; did you mean target_arch?
          target_ach = "x86_64"
          ^^^^^^^^^^

        unknown name 'os'; did you mean target_os?
          os = "linux"
          ^^

        unknown name 'target-os'; did you mean target_os?
          target-os = "linux"
          ^^^^^^^^^

        unknown name 'linux'; known: target_os, target_env, target_arch, target_family, target_pointer_width, target_endian
          linux = "gnu"
          ^^^^^

        all needs conditions in parentheses: write all(...)
          all = "x"
          ^^^

        cfg needs conditions in parentheses: write cfg(...)
          cfg = "x"
          ^^^

        unix has no value: write unix alone
          unix = "x"
          ^^^^

        true has no value: write true alone
          true = "x"
          ^^^^

        'feature' of Rust is not supported here; supported: all(...), any(...), not(...), unix, windows, true, false, target_os, target_env, target_arch, target_family, target_pointer_width, target_endian
          feature = "x"
          ^^^^^^^

        'target_vendor' of Rust is not supported here; supported: all(...), any(...), not(...), unix, windows, true, false, target_os, target_env, target_arch, target_family, target_pointer_width, target_endian
          target_vendor = "apple"
          ^^^^^^^^^^^^^

        'debug_assertions' of Rust is not supported here; supported: all(...), any(...), not(...), unix, windows, true, false, target_os, target_env, target_arch, target_family, target_pointer_width, target_endian
          all(debug_assertions, panic = "abort")
              ^^^^^^^^^^^^^^^^
        'panic' of Rust is not supported here; supported: all(...), any(...), not(...), unix, windows, true, false, target_os, target_env, target_arch, target_family, target_pointer_width, target_endian
          all(debug_assertions, panic = "abort")
                                ^^^^^

        unknown name 'frob'; known: target_os, target_env, target_arch, target_family, target_pointer_width, target_endian
          all(frob = "x", target_os = "widnows")
              ^^^^
        unknown value "widnows" of target_os; did you mean "windows"?
          all(frob = "x", target_os = "widnows")
                                      ^^^^^^^^^
        """);
  }

  @ParameterizedTest
  @MethodSource
  void keys(String paragraph) {
    Paragraphs.check(paragraph);
  }
}
