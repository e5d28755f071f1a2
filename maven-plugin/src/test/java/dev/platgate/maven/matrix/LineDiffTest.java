package dev.platgate.maven.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LineDiffTest {
  @ParameterizedTest
  @CsvSource({
    "abc, abc, ''",
    "'', '', ''",
    "abc, axc, '-b +x'",
    "abc, ac, '-b'",
    "ac, abc, '+b'",
    "abc, '', '-a -b -c'",
    "'', ab, '+a +b'",
    "abcd, bcda, '-a +a'",
    "aab, ab, '-a'"
  })
  void fewestLinesAreShown(String before, String after, String expected) {
    assertThat(between(before, after).lines().stream().map(line -> line.replace(" ", "")))
        .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected.split(" ")));
  }

  @Test
  void whatIsNotShownIsCommon() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      List<String> before = letters(random);
      List<String> after = letters(random);
      List<String> lines = LineDiff.between(before, after).lines();
      assertThat(lines.isEmpty()).isEqualTo(before.equals(after));
      assertThat(without(before, lines, "- ")).isEqualTo(without(after, lines, "+ "));
    }
  }

  @Test
  void longDifferenceIsCutShort() {
    List<String> before = IntStream.range(0, 100).mapToObj(String::valueOf).toList();
    assertThat(LineDiff.between(before, List.of()).toString().lines())
        .hasSize(61)
        .startsWith("- 0", "- 1")
        .endsWith("- 59", "... and 40 more lines");
  }

  @Test
  void anotherFileAltogetherTakesNoTime() {
    List<String> before = IntStream.range(0, 100_000).mapToObj(i -> "a" + i).toList();
    List<String> after = IntStream.range(0, 100_000).mapToObj(i -> "b" + i).toList();
    assertThat(LineDiff.between(before, after).lines()).hasSize(200_000);
  }

  private static LineDiff between(String before, String after) {
    return LineDiff.between(
        before.lines().flatMap(LineDiffTest::split).toList(),
        after.lines().flatMap(LineDiffTest::split).toList());
  }

  private static Stream<String> split(String line) {
    return line.chars().mapToObj(Character::toString);
  }

  private static List<String> letters(Random random) {
    return random.ints(random.nextInt(8), 'a', 'd').mapToObj(Character::toString).toList();
  }

  private static List<String> without(List<String> all, List<String> lines, String mark) {
    List<String> rest = new ArrayList<>(all);
    for (String line : lines) {
      if (line.startsWith(mark)) {
        assertThat(rest.remove(line.substring(mark.length()))).isTrue();
      }
    }
    return rest.stream().sorted().toList();
  }
}
