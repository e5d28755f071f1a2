package dev.platgate.processor.cfg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CfgProblemTest {
  private static void assertRendered(String text, String expected) {
    assertThat(Paragraphs.rendered(CfgParser.parse(text), text) + "\n").isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t", "   \n\n", "\r\n"})
  void anEmptyTextIsReportedFromItsStartToItsEnd(String text) {
    assertThat(CfgParser.parse(text).problems())
        .containsExactly(new CfgProblem(0, text.length(), CfgMessage.EMPTY.text()));
  }

  @Test
  void anEmptyTextHasACaretToo() {
    assertThat(CfgParser.parse("").problems().get(0).render(""))
        .isEqualTo("empty expression: write a condition, such as target_os = \"linux\"\n  \n  ^");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void ofSeveralLinesTheOneIsShown(String end) {
    assertRendered(
        String.join(end, "all(", "\tunix,", "\tnot(lniux), true", ")"),
        """
        unknown condition 'lniux'; did you mean target_os = "linux"? (line 3)
           not(lniux), true
               ^^^^^
        """);
  }

  @Test
  void aMistakeOfSeveralLinesIsMarkedInItsFirst() {
    assertRendered(
        "all(unix, not(true,\n  windows\n))",
        """
        not takes exactly one condition, found 2 (line 1)
          all(unix, not(true,
                    ^^^^^^^^^
        """);
  }

  @Test
  void aLongLineIsCutAroundTheMistake() {
    String term = "target_os = \"linux\", ";
    assertRendered(
        "any(" + term.repeat(3) + "lniux)",
        """
        unknown condition 'lniux'; did you mean target_os = "linux"?
          any(target_os = "linux", target_os = "linux", target_os = "linux", lniux)
                                                                             ^^^^^
        """);
    assertRendered(
        "any(lniux, " + term.repeat(9) + "unix)",
        """
        unknown condition 'lniux'; did you mean target_os = "linux"?
          any(lniux, target_os = "linux", target_os = "linux", target_os = "linux", tar...
              ^^^^^
        """);
    assertRendered(
        "any(" + term.repeat(9) + "lniux, " + term.repeat(9) + ")",
        """
        unknown condition 'lniux'; did you mean target_os = "linux"?
          ...s = "linux", target_os = "linux", lniux, target_os = "linux", target_os = ...
                                               ^^^^^
        """);
    assertRendered(
        "any(" + term.repeat(9) + "lniux)",
        """
        unknown condition 'lniux'; did you mean target_os = "linux"?
          ...linux", target_os = "linux", target_os = "linux", target_os = "linux", lniux)
                                                                                    ^^^^^
        """);
  }

  @Test
  void aLongMistakeIsCut() {
    assertRendered(
        "any(" + "unix, ".repeat(20) + "x".repeat(100) + "(unix))",
        """
        unknown function 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...'; known: all, any, not
          ... unix, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """);
  }

  @Test
  void aMistakeOfFortyCharactersIsShownInFull() {
    assertRendered(
        "x".repeat(40) + "(unix)",
        """
        unknown function 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'; known: all, any, not
          xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(unix)
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """);
  }

  @Test
  void anOpenQuoteIsOneCharacter() {
    assertThat(CfgParser.parse("target_os = \"linux").problems())
        .singleElement()
        .extracting(CfgProblem::start, CfgProblem::end)
        .containsExactly(12, 13);
  }

  @Test
  void aLineOfEightyColumnsIsMarkedInFull() {
    String text = "x".repeat(80);
    assertThat(CfgParser.parse(text).problems().get(0).render(text)).endsWith("^".repeat(80));
  }

  @Test
  void invisibleCharactersTakeAColumn() {
    assertRendered(
        "all(\u202e\u0000\u0301, \ud83d, lniux\ud83d\ude00)",
        """
        unexpected U+202E: a condition consists of names, values in double quotes, and the signs ( ) , =
          all(???, ?, lniux\ud83d\ude00)
              ^^^
        unexpected U+D83D: a condition consists of names, values in double quotes, and the signs ( ) , =
          all(???, ?, lniux\ud83d\ude00)
                   ^
        unknown condition 'lniux'; did you mean target_os = "linux"?
          all(???, ?, lniux\ud83d\ude00)
                      ^^^^^
        unexpected '\ud83d\ude00': a condition consists of names, values in double quotes, and the signs ( ) , =
          all(???, ?, lniux\ud83d\ude00)
                           ^
        """);
  }

  @Test
  void anInvisibleCharacterIsNamed() {
    assertRendered(
        "all(\u00a0, unix)",
        """
        unexpected U+00A0: a condition consists of names, values in double quotes, and the signs ( ) , =
          all( , unix)
              ^
        """);
  }
}
