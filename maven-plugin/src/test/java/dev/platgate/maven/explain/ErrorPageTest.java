package dev.platgate.maven.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.platgate.maven.names.UnknownNameException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ErrorPageTest {
  private final ErrorPage page =
      ErrorPage.of(
          """
          # Errors

          ## The examples

          ## DeadGate

          ```sh
          ## NoHeading
          ```

          ## EmptyMember

          Empty.
          """);

  @ParameterizedTest
  @ValueSource(strings = {"DeadGate", "deadgate", "Platgate:DeadGate", "[Platgate:DeadGate]"})
  void aSectionEndsWhereTheNextBegins(String tag) throws UnknownNameException {
    assertThat(page.section(tag))
        .containsExactly("## DeadGate", "", "```sh", "## NoHeading", "```");
  }

  @Test
  void anUnknownTagIsAnErrorThatListsThem() {
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> page.section("DedGate"))
        .withMessage(
            "there is no error DedGate. Did you mean DeadGate? The errors are: DeadGate,"
                + " EmptyMember");
  }

  @Test
  void thePageIsPackaged() throws IOException, UnknownNameException {
    assertThat(ErrorPage.read().section("MissingVariant"))
        .startsWith("## MissingVariant")
        .anyMatch(line -> line.startsWith("**Fix:**"));
  }
}
