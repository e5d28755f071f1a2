package dev.platgate.processor.cfg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.Target;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CfgPropertiesTest {
  @Test
  void whatIsPrintedIsReadBackAsTheSame() {
    for (int seed = 0; seed < 5_000; seed++) {
      Cfg condition = new Texts(seed).condition(6);
      CfgParser.Result result = CfgParser.parse(condition.toString());
      assertThat(result.problems()).isEmpty();
      assertThat(result.expression()).contains(condition);
    }
  }

  @ParameterizedTest
  @EnumSource
  void obeysTheLawsOfLogic(Target target) {
    for (int seed = 0; seed < 100; seed++) {
      Texts texts = new Texts(seed);
      Cfg a = texts.condition(4);
      Cfg b = texts.condition(4);
      boolean holdsA = a.matches(target);
      boolean holdsB = b.matches(target);
      Cfg both = new Cfg.All(List.of(a, b));
      Cfg either = new Cfg.Any(List.of(a, b));
      assertThat(both.matches(target)).isEqualTo(holdsA && holdsB);
      assertThat(either.matches(target)).isEqualTo(holdsA || holdsB);
      assertThat(new Cfg.Not(a).matches(target)).isNotEqualTo(holdsA);
      assertThat(new Cfg.Not(new Cfg.Not(a)).matches(target)).isEqualTo(holdsA);
      assertThat(new Cfg.Not(both).matches(target))
          .isEqualTo(new Cfg.Any(List.of(new Cfg.Not(a), new Cfg.Not(b))).matches(target));
      assertThat(new Cfg.Not(either).matches(target))
          .isEqualTo(new Cfg.All(List.of(new Cfg.Not(a), new Cfg.Not(b))).matches(target));
    }
  }

  @Test
  void nonsenseGivesProblemsWithinTheText() {
    for (int seed = 0; seed < 20_000; seed++) {
      check(new Texts(seed).nonsense());
    }
  }

  @Test
  void damagedConditionsGiveProblemsWithinTheText() {
    for (int seed = 0; seed < 5_000; seed++) {
      Texts texts = new Texts(seed);
      check(texts.damaged(texts.condition(3).toString()));
    }
  }

  private static void check(String text) {
    CfgParser.Result result = CfgParser.parse(text);
    assertThat(result.expression().isPresent()).as(text).isEqualTo(result.problems().isEmpty());
    result
        .expression()
        .ifPresent(
            condition ->
                assertThat(CfgParser.parse(condition.toString()).expression()).contains(condition));
    for (CfgProblem problem : result.problems()) {
      assertThat(problem.start()).as(text).isBetween(0, problem.end());
      assertThat(problem.end()).as(text).isLessThanOrEqualTo(text.length());
      assertThat(problem.start() < problem.end() || text.isEmpty()).as(text).isTrue();
      assertThat(problem.message()).as(text).matches("[^\\p{Cntrl}\\p{Cf}\\p{Cs}]+");
      String[] lines = problem.render(text).split("\n", -1);
      assertThat(lines).as(text).hasSize(3);
      int columns = lines[1].codePointCount(0, lines[1].length());
      assertThat(lines[2].length()).as(text).isLessThanOrEqualTo(Math.max(3, columns));
    }
  }
}
