package dev.platgate.processor.cfg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cases that are written as they are printed: a paragraph holds every problem of one text, and the
 * text is its second line.
 */
final class Paragraphs {
  private Paragraphs() {}

  static Stream<String> of(String cases) {
    return Stream.of(cases.strip().split("\n\n"));
  }

  static void check(String paragraph) {
    String text = paragraph.split("\n")[1].substring(2);
    CfgParser.Result result = CfgParser.parse(text);
    assertThat(rendered(result, text)).isEqualTo(paragraph);
    assertThat(result.expression()).isEmpty();
  }

  static String rendered(CfgParser.Result result, String text) {
    return result.problems().stream()
        .map(problem -> problem.render(text))
        .collect(Collectors.joining("\n"));
  }
}
