package dev.platgate.processor.cfg;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Parentheses, commas, and how many conditions they hold. */
final class CfgPunctuationTest {
  static Stream<String> parentheses() {
    return Paragraphs.of(
        """
        this parenthesis is never closed: add a )
          cfg(unix
             ^

        this parenthesis is never closed: add a )
          not(
             ^

        this parenthesis closes nothing: remove it
          cfg(unix))
                   ^

        unix has no parentheses: write unix
          all(unix((true), false), widnows)
              ^^^^
        unknown condition 'widnows'; did you mean windows?
          all(unix((true), false), widnows)
                                   ^^^^^^^

        this parenthesis closes nothing: remove it
          unix)
              ^

        this parenthesis closes nothing: remove it
          )
          ^

        this parenthesis is never closed: add a )
          all(any(unix
             ^
        this parenthesis is never closed: add a )
          all(any(unix
                 ^

        this parenthesis closes nothing: remove it
          all(unix)), windows)
                   ^
        a second condition: join them as all(..., ...) or any(..., ...)
          all(unix)), windows)
                      ^^^^^^^
        this parenthesis closes nothing: remove it
          all(unix)), windows)
                             ^

        parentheses stand after all, any and not only: remove them, or write all(...)
          (unix)
          ^

        parentheses stand after all, any and not only: remove them, or write all(...)
          all((unix, widnows), linux)
              ^
        unknown condition 'widnows'; did you mean windows?
          all((unix, widnows), linux)
                     ^^^^^^^
        unknown condition 'linux'; did you mean target_os = "linux"?
          all((unix, widnows), linux)
                               ^^^^^
        """);
  }

  @ParameterizedTest
  @MethodSource
  void parentheses(String paragraph) {
    Paragraphs.check(paragraph);
  }

  static Stream<String> commas() {
    return Paragraphs.of(
        """
        a condition is missing before this comma
          ,
          ^

        a condition is missing before this comma
          unix,,
               ^

        a condition is missing before this comma
          not(,)
              ^

        a condition is missing before this comma
          all(,unix)
              ^

        a condition is missing before this comma
          all(unix,,windows)
                   ^

        a comma is missing before 'windows'
          all(unix windows)
                   ^^^^^^^

        a comma is missing before 'not'
          all(unix not(windows))
                   ^^^

        a second condition: join them as all(..., ...) or any(..., ...)
          unix, windows
                ^^^^^^^

        a second condition: join them as all(..., ...) or any(..., ...)
          unix windows
               ^^^^^^^

        a second condition: join them as all(..., ...) or any(..., ...)
          unix, windows, linux
                ^^^^^^^
        unknown condition 'linux'; did you mean target_os = "linux"?
          unix, windows, linux
                         ^^^^^

        a second condition: join them as all(..., ...) or any(..., ...)
          unix windows widnows
               ^^^^^^^
        unknown condition 'widnows'; did you mean windows?
          unix windows widnows
                       ^^^^^^^

        unexpected '#': a condition consists of names, values in double quotes, and the signs ( ) , =
          all(#, unix)
              ^
        """);
  }

  @ParameterizedTest
  @MethodSource
  void commas(String paragraph) {
    Paragraphs.check(paragraph);
  }

  static Stream<String> counts() {
    return Paragraphs.of(
        """
        not takes exactly one condition, found 0
          not()
          ^^^^^

        not takes exactly one condition, found 2
          not(unix, windows)
          ^^^^^^^^^^^^^^^^^^

        not takes exactly one condition, found 3
          not(unix, windows, true,)
          ^^^^^^^^^^^^^^^^^^^^^^^^^

        not takes exactly one condition, found 0
          all(unix, not( ))
                    ^^^^^^

        cfg takes exactly one condition, found 0
          cfg( )
          ^^^^^^

        cfg takes exactly one condition, found 2
          cfg(unix, windows)
          ^^^^^^^^^^^^^^^^^^

        cfg(...) can stand around the whole condition only: remove it
          cfg(cfg(unix))
              ^^^

        cfg(...) can stand around the whole condition only: remove it
          all(cfg(unix))
              ^^^

        a second condition: join them as all(..., ...) or any(..., ...)
          cfg(unix), windows
                     ^^^^^^^
        """);
  }

  @ParameterizedTest
  @MethodSource
  void counts(String paragraph) {
    Paragraphs.check(paragraph);
  }
}
