package dev.platgate.processor.cfg;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Quotes, signs and operators. */
final class CfgComparisonTest {
  static Stream<String> quotes() {
    return Paragraphs.of(
        """
        values stand in double quotes: write "linux"
          target_os = 'linux'
                      ^^^^^^^

        values stand in double quotes: write "linux"
          all(target_os = `linux`, unix)
                          ^^^^^^^

        values stand in double quotes: write "linux"
          target_os = “linux”
                      ^^^^^^^

        values are plain strings: remove the r before the quote
          target_os = r"linux"
                      ^

        values are plain strings: remove the br before the quote
          target_os = br"linux"
                      ^^

        values are plain strings without escapes: remove the backslash
          target_os = "lin\\ux"
                      ^^^^^^^^

        values are plain strings without escapes: remove the backslash
          target_os = "\\linux"
                      ^^^^^^^^

        unexpected '@': a condition consists of names, values in double quotes, and the signs ( ) , =
          target_os = @"linux"
                      ^

        a comma is missing before 'unix'
          all(target_os = "linux" unix)
                                  ^^^^

        this quote is never closed: add a " after the value
          target_os = "linux
                      ^

        this quote is never closed: add a " after the value
          all(target_os = "linux, target_env = "gnu")
                          ^

        this quote is never closed: add a " after the value
          all(target_os = "linux, unix)
                          ^

        values stand in double quotes: write target_os = "linux"
          all(target_os = linux", unix)
                          ^^^^^
        this quote is never closed: add a " after the value
          all(target_os = linux", unix)
                               ^

        unknown value "linux,macos" of target_os; known: "linux", "macos", "windows", "freebsd", "openbsd", "netbsd", "dragonfly", "haiku", "aix"
          target_os = "linux,macos"
                      ^^^^^^^^^^^^^

        a value needs a name before it: write target_os = "linux"
          "linux"
          ^^^^^^^

        a value needs a name before it: write target_os = "linux"
          all("foo", unix)
              ^^^^^
        """);
  }

  @ParameterizedTest
  @MethodSource
  void quotes(String paragraph) {
    Paragraphs.check(paragraph);
  }

  static Stream<String> comparisons() {
    return Paragraphs.of(
        """
        conditions compare with = only, not with ==; unequal is not(name = "value")
          target_os == "linux"
                    ^^

        conditions compare with = only, not with !=; unequal is not(name = "value")
          target_os != "linux"
                    ^^

        conditions compare with = only, not with >=; unequal is not(name = "value")
          all(target_pointer_width >= "32", lniux)
                                   ^^
        unknown condition 'lniux'; did you mean target_os = "linux"?
          all(target_pointer_width >= "32", lniux)
                                            ^^^^^

        a = is missing between 'target_os' and its value
          target_os "linux"
                    ^^^^^^^

        values stand in double quotes: write target_os = "linux"
          target_os = linux
                      ^^^^^

        a name has one value: write any(target_os = "...", ...)
          all(target_os = any("linux", "macos"), unix)
                          ^^^

        target_os needs a value: write target_os = "linux"
          target_os =
          ^^^^^^^^^^^

        target_os needs a value: write target_os = "linux"
          all(target_os = , unix)
              ^^^^^^^^^^^

        a name is missing before this =: one of target_os, target_env, target_arch, target_family, target_pointer_width, target_endian
          = "linux"
          ^

        values stand in double quotes: write target_pointer_width = "64"
          target_pointer_width = 64
                                 ^^
        """);
  }

  @ParameterizedTest
  @MethodSource
  void comparisons(String paragraph) {
    Paragraphs.check(paragraph);
  }

  static Stream<String> operators() {
    return Paragraphs.of(
        """
        conditions have no operator !: write not(...)
          !unix
          ^

        conditions have no operator &&: write all(..., ...)
          unix && !windows
               ^^
        conditions have no operator !: write not(...)
          unix && !windows
                  ^

        conditions have no operator ||: write any(..., ...)
          unix || windows | linux
               ^^
        conditions have no operator |: write any(..., ...)
          unix || windows | linux
                          ^
        unknown condition 'linux'; did you mean target_os = "linux"?
          unix || windows | linux
                            ^^^^^

        conditions have no operator &&: write all(..., ...)
          && unix
          ^^

        conditions have no operator &&: write all(..., ...)
          all(unix &&)
                   ^^

        not takes exactly one condition, found 2
          not(unix &&, windows)
          ^^^^^^^^^^^^^^^^^^^^^
        conditions have no operator &&: write all(..., ...)
          not(unix &&, windows)
                   ^^

        unexpected '#[': a condition consists of names, values in double quotes, and the signs ( ) , =
          #[cfg(unix)]
          ^^
        unexpected ']': a condition consists of names, values in double quotes, and the signs ( ) , =
          #[cfg(unix)]
                     ^

        unexpected ';': a condition consists of names, values in double quotes, and the signs ( ) , =
          all(unix; windows)
                  ^

        unknown condition 'é'; known: all(...), any(...), not(...), unix, windows, true, false, target_os, target_env, target_arch, target_family, target_pointer_width, target_endian
          unix é
               ^
        a second condition: join them as all(..., ...) or any(..., ...)
          unix é
               ^
        """);
  }

  @ParameterizedTest
  @MethodSource
  void operators(String paragraph) {
    Paragraphs.check(paragraph);
  }
}
