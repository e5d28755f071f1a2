package dev.platgate.processor.cfg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.platgate.Target;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CfgLimitsTest {
  private static String nested(int levels) {
    return "not(".repeat(levels) + "unix" + ")".repeat(levels);
  }

  private static List<String> messages(String text) {
    CfgParser.Result result =
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> CfgParser.parse(text));
    return result.problems().stream().map(CfgProblem::message).toList();
  }

  @Test
  void readsSixtyFourLevels() {
    assertThat(messages(nested(64))).isEmpty();
    assertThat(messages("cfg(" + nested(64) + ")")).isEmpty();
    assertThat(CfgParser.parse("cfg(" + nested(64) + ")")).isEqualTo(CfgParser.parse(nested(64)));
  }

  @Test
  void refusesOneLevelMoreWhereItBegins() {
    String text = "all(" + nested(64) + ", widnows)";
    CfgParser.Result result = CfgParser.parse(text);
    assertThat(result.problems())
        .containsExactly(
            new CfgProblem(256, 260, CfgMessage.TOO_DEEP.text(64)),
            new CfgProblem(
                text.indexOf("widnows"),
                text.indexOf(")", text.indexOf("widnows")),
                "unknown condition 'widnows'; did you mean windows?"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"not(", "(", "all(any(", "cfg(", "!", "al(", "target_os(", "x=any("})
  void doesNotOverflowTheStack(String part) {
    String text = part.repeat(CfgParser.MOST_CHARACTERS / part.length());
    assertThatCode(() -> messages(text)).doesNotThrowAnyException();
    assertThat(messages(text)).isNotEmpty().hasSizeLessThanOrEqualTo(21);
  }

  @Test
  void readsFiveHundredTermsOfThreeParts() {
    String term = "all(target_os = \"linux\", target_env = \"gnu\", target_arch = \"loongarch64\")";
    String text = "any(" + String.join(",\n", Collections.nCopies(500, term)) + ")";
    assertThat(messages(text)).isEmpty();
    Cfg condition = CfgParser.parse(text).expression().orElseThrow();
    assertThat(condition.matches(Target.LOONGARCH64_UNKNOWN_LINUX_GNU)).isTrue();
    assertThat(condition.matches(Target.X86_64_UNKNOWN_LINUX_GNU)).isFalse();
  }

  @Test
  void refusesATextThatNoClassFileHolds() {
    String most = "unix".repeat(20_000).substring(0, CfgParser.MOST_CHARACTERS);
    assertThat(messages(most)).singleElement().asString().startsWith("unknown condition 'unixunix");
    assertThat(CfgParser.parse(most + "++").problems())
        .containsExactly(
            new CfgProblem(
                65_535,
                65_537,
                "a condition can have at most 65535 characters, this one has 65537"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xy, ", "lniux ", "\"a,b\"x", "target_os = \"lunix\", ", "'", ") ", ";,"})
  void tenThousandMistakesAreCutShort(String mistake) {
    String text = mistake.repeat(Math.min(10_000, CfgParser.MOST_CHARACTERS / mistake.length()));
    List<String> messages = messages(text);
    assertThat(messages).hasSizeLessThanOrEqualTo(21);
    assertThat(messages.size() == 21)
        .isEqualTo(
            messages.contains("more problems follow; they are shown when the first 20 are mended"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 30})
  void problemsAreInTheOrderOfTheText(int times) {
    String text = "all(xy, ".repeat(times);
    assertThat(CfgParser.parse(text).problems())
        .hasSize(Math.min(2 * times, 21))
        .isSortedAccordingTo(Comparator.comparingInt(CfgProblem::start));
  }
}
