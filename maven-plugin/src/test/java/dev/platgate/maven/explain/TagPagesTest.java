package dev.platgate.maven.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.platgate.maven.names.UnknownNameException;
import dev.platgate.maven.report.Kind;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TagPagesTest {
  private final TagPages pages =
      TagPages.of(
          """
          # Errors

          ## The examples

          ## DeadGate

          ```sh
          ## NoHeading
          ```

          ## EmptyMember

          Empty.
          """,
          """
          # Findings

          ## DeadClass

          Dead.
          """);

  @ParameterizedTest
  @ValueSource(strings = {"DeadGate", "deadgate", "Platgate:DeadGate", "[Platgate:DeadGate]"})
  void aSectionEndsWhereTheNextBegins(String tag) throws UnknownNameException {
    assertThat(pages.section(tag))
        .containsExactly("## DeadGate", "", "```sh", "## NoHeading", "```");
  }

  @Test
  void anUnknownTagIsAnErrorThatListsThem() {
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> pages.section("DedGate"))
        .withMessage(
            "there is no error or finding DedGate. Did you mean DeadGate? The errors of the"
                + " compiler are: DeadGate, EmptyMember. The findings of verify are: DeadClass");
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> pages.section("DeadClas"))
        .withMessageContaining("Did you mean DeadClass?");
  }

  @Test
  void thePageOfTheErrorsIsPackaged() throws IOException, UnknownNameException {
    assertThat(TagPages.read().section("MissingVariant"))
        .startsWith("## MissingVariant")
        .anyMatch(line -> line.startsWith("**Fix:**"));
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfFindingIsExplained(Kind kind) throws IOException, UnknownNameException {
    assertThat(TagPages.read().section(kind.tag()))
        .startsWith("## " + kind.tag(), "", "```text")
        .anyMatch(line -> line.startsWith("**Fix:** "));
  }

  @Test
  void everySectionIsOfAKindAndNoTagHasTwoMeanings() throws IOException {
    TagPages read = TagPages.read();
    assertThat(read.findings())
        .containsExactlyElementsOf(Arrays.stream(Kind.values()).map(Kind::tag).toList())
        .doesNotContainAnyElementsOf(read.errors());
    assertThat(read.errors()).contains("MissingVariant");
  }
}
