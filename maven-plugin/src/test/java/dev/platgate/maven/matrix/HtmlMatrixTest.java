package dev.platgate.maven.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.maven.program.Program;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class HtmlMatrixTest {
  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z0-9]+)((?: [a-z-]+(?:=\"[^\"<>]*\")?)*)>");
  private static final Set<String> VOID = Set.of("meta", "link", "input", "wbr");

  static Stream<Program> programs() {
    return Stream.of(Samples.store(), Samples.large(), Samples.hostile());
  }

  @ParameterizedTest
  @MethodSource("programs")
  void everyTagIsClosed(Program program) {
    String page = body(program);
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(page);
    while (tag.find()) {
      if (tag.group(1).isEmpty() && !VOID.contains(tag.group(2))) {
        open.push(tag.group(2));
      } else if (!tag.group(1).isEmpty()) {
        assertThat(open.pop()).isEqualTo(tag.group(2));
      }
    }
    assertThat(open).isEmpty();
    assertThat(TAG.matcher(page).replaceAll("")).doesNotContain("<", ">", "\"");
  }

  @ParameterizedTest
  @MethodSource("programs")
  void rowsOfATableHaveTheSameCells(Program program) {
    for (String table : body(program).split("<table>")) {
      List<Integer> cells =
          Stream.of(table.split("<tr"))
              .skip(1)
              .filter(row -> !row.startsWith(" class=\"group\""))
              .map(row -> row.split("<t[hd][ >]", -1).length - 1)
              .distinct()
              .toList();
      assertThat(cells).hasSizeLessThanOrEqualTo(1);
    }
  }

  @Test
  void everyHeaderSaysWhatItHeads() {
    assertThat(body(Samples.store()).split("<th[ >]"))
        .hasSizeGreaterThan(40)
        .satisfies(
            parts ->
                assertThat(Stream.of(parts).skip(1)).allMatch(th -> th.startsWith("scope=\"")));
  }

  @Test
  void nothingIsLoaded() {
    assertThat(MatrixFormat.HTML.render(Samples.store(), "x"))
        .doesNotContain("http:", "https:", " src=", "url(", "@import");
  }

  private static String body(Program program) {
    String page = MatrixFormat.HTML.render(program, "<b>");
    return page.substring(page.indexOf("<body>"), page.lastIndexOf("<script>")) + "</body>";
  }
}
