package dev.platgate.processor.cfg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.platgate.Arch;
import dev.platgate.Env;
import dev.platgate.Os;
import dev.platgate.Target;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CfgLanguageTest {
  private static Cfg parse(String text) {
    CfgParser.Result result = CfgParser.parse(text);
    assertThat(result.problems()).isEmpty();
    return result.expression().orElseThrow();
  }

  private static List<Target> targets(String text) {
    Cfg condition = parse(text);
    return Arrays.stream(Target.values()).filter(condition::matches).toList();
  }

  private static List<Target> targets(Predicate<Target> wanted) {
    return Arrays.stream(Target.values()).filter(wanted).toList();
  }

  @Test
  void allOfNothingHoldsAndAnyOfNothingDoesNot() {
    assertThat(targets("all()")).containsExactly(Target.values());
    assertThat(targets("any()")).isEmpty();
    assertThat(targets("not(all())")).isEmpty();
    assertThat(targets("true")).containsExactly(Target.values());
    assertThat(targets("false")).isEmpty();
  }

  @Test
  void comparesWithWhatTheTargetSays() {
    assertThat(targets("target_os = \"linux\"")).isEqualTo(targets(t -> t.os() == Os.LINUX));
    assertThat(targets("target_env = \"musl\"")).isEqualTo(targets(t -> t.env() == Env.MUSL));
    assertThat(targets("target_arch = \"arm\"")).isEqualTo(targets(t -> t.arch() == Arch.ARM));
    assertThat(targets("target_pointer_width = \"32\""))
        .isEqualTo(targets(t -> t.arch().pointerWidth() == 32));
    assertThat(targets("target_endian = \"big\""))
        .isEqualTo(targets(t -> t.byteOrder() == ByteOrder.BIG_ENDIAN));
    assertThat(targets("windows")).isEqualTo(targets(t -> t.os() == Os.WINDOWS));
    assertThat(targets("unix")).isEqualTo(targets(t -> t.os() != Os.WINDOWS));
    assertThat(targets("target_family = \"unix\"")).isEqualTo(targets("unix"));
    assertThat(targets("target_family = \"windows\"")).isEqualTo(targets("windows"));
  }

  @Test
  void anEmptyEnvironmentIsThatOfASystemWithOneLibrary() {
    assertThat(targets("target_env = \"\""))
        .isEqualTo(targets(t -> t.os() != Os.LINUX && t.os() != Os.WINDOWS));
  }

  @Test
  void theFoundingReportExcludesOneTarget() {
    assertThat(
            targets(
                "not(all(target_os = \"linux\", target_env = \"gnu\", target_arch = \"x86_64\"))"))
        .isEqualTo(targets(t -> t != Target.X86_64_UNKNOWN_LINUX_GNU));
  }

  @ParameterizedTest
  @EnumSource
  void eachTargetIsSelectedByItsOwnPartsUpToTheByteOrder(Target target) {
    String parts =
        Arrays.stream(CfgKey.values())
            .map(key -> key + " = \"" + key.valueOn(target) + "\"")
            .toList()
            .toString();
    assertThat(targets("all(" + parts.substring(1, parts.length() - 1) + ")"))
        .containsExactly(target);
    assertThat(
            targets(
                "all(target_os = \"%s\", target_env = \"%s\", target_arch = \"%s\")"
                    .formatted(
                        target.os().cfgName(), target.env().cfgName(), target.arch().cfgName())))
        .contains(target)
        .allMatch(other -> other == target || !other.byteOrder().equals(target.byteOrder()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "unix | cfg(unix)",
        "unix | cfg(unix,)",
        "unix | unix,",
        "not(unix) | not(unix,)",
        "not(unix) | cfg ( not ( unix ) ) ",
        "all(unix, windows) | all(unix,windows,)",
        "any(true) | any(true,)",
        "target_os = \"linux\" | target_os=\"linux\"",
      })
  void readsEqualTextsAlike(String text, String other) {
    assertThat(parse(other)).isEqualTo(parse(text)).hasToString(text);
  }

  @Test
  void whitespaceIsFree() {
    String spread = "\n\tall\r\n(\n  target_os\t=\n\"linux\" ,\n\n not(unix)\n)\n";
    assertThat(parse(spread)).hasToString("all(target_os = \"linux\", not(unix))");
  }

  @Test
  void anOddNumberOfNegationsIsOne() {
    assertThat(targets("not(not(not(unix)))")).isEqualTo(targets("not(unix)"));
    assertThat(targets("not(not(unix))")).isEqualTo(targets("unix"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"anyblah", "notany", "all_", "unixen", "true1", "cfg2"})
  void keywordsCanBeginOtherNames(String word) {
    List<CfgProblem> problems = CfgParser.parse(word).problems();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).start()).isZero();
    assertThat(problems.get(0).end()).isEqualTo(word.length());
    assertThat(problems.get(0).message()).startsWith("unknown condition '" + word + "'");
  }

  @Test
  void onlyValuesOfTheCatalogCanBeCompared() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cfg.KeyValue(CfgKey.TARGET_OS, "gnu"))
        .withMessage("not a value of target_os: 'gnu'");
    assertThatIllegalArgumentException().isThrownBy(() -> new Cfg.Option("linux"));
  }
}
