package dev.platgate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.Arch;
import dev.platgate.Target;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

final class GateTest {
  private static Gate random(Random random) {
    return new Gate(random.nextLong()).and(Gate.EVERYWHERE);
  }

  @RepeatedTest(200)
  void obeysTheLawsOfSets(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Gate a = random(random);
    Gate b = random(random);
    assertThat(a.not().not()).isEqualTo(a);
    assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
    assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
    assertThat(a.minus(b)).isEqualTo(a.and(b.not()));
    assertThat(a.minus(b).isEmpty()).isEqualTo(a.and(b).equals(a));
    assertThat(a.targets()).allMatch(a::contains).doesNotContainAnyElementsOf(a.not().targets());
  }

  @Test
  void ofEachTargetSelectsItAlone() {
    for (Target target : Target.values()) {
      Gate own =
          Gate.where(
              each ->
                  each.os() == target.os()
                      && each.env() == target.env()
                      && each.arch() == target.arch()
                      && each.byteOrder().equals(target.byteOrder()));
      assertThat(own).isEqualTo(Gate.of(target));
    }
    assertThat(Gate.EVERYWHERE.targets()).isEqualTo(Arrays.asList(Target.values()));
  }

  @Test
  void eachTargetHasABitOfItsOwn() {
    assertThat(Target.values()).extracting(Gate::of).doesNotHaveDuplicates();
    assertThat(Target.values()).hasSizeLessThanOrEqualTo(60);
  }

  @Test
  void namesItsTargets() {
    Gate arm = Gate.where(target -> target.arch() == Arch.AARCH64);
    assertThat(Gate.NEVER).hasToString("no target");
    assertThat(Gate.of(Target.X86_64_APPLE_DARWIN)).hasToString("x86_64-apple-darwin");
    assertThat(arm.toString()).contains("aarch64-unknown-freebsd").doesNotContain("more");
    assertThat(arm.summary())
        .isEqualTo(
            "aarch64-unknown-linux-gnu, aarch64-unknown-linux-musl, aarch64-apple-darwin"
                + " and 4 more");
  }

  @Test
  void namesAFourthTargetButCountsTwo() {
    Target[] targets = Target.values();
    Gate four = Gate.where(target -> target.compareTo(targets[4]) < 0);
    Gate five = four.or(Gate.of(targets[4]));
    assertThat(four.summary()).isEqualTo(four.toString()).contains(targets[3].triple());
    assertThat(five.summary()).endsWith(" and 2 more").doesNotContain(targets[3].triple());
  }
}
