package dev.platgate.maven.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FormatTest {
  @ParameterizedTest
  @EnumSource
  void orderAndRepetitionDoNotMatter(Format format) {
    String report = format.write(Findings.TWO);
    assertThat(format.write(List.of(Findings.REFERENCE, Findings.PAGES, Findings.REFERENCE)))
        .isEqualTo(report);
    assertThat(report).isNotEqualTo(format.write(List.of(Findings.REFERENCE)));
  }

  @Test
  void aFormatIsFoundByItsName() {
    assertThat(List.of("text", "json", "sarif").stream().map(Format::of))
        .containsExactly(Format.TEXT, Format.JSON, Format.SARIF);
  }

  @Test
  void anUnknownNameListsThoseThatAreKnown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Format.of("xml"))
        .withMessage("Reports have no format \"xml\", only text, json, sarif");
  }

  @Test
  void findingsThatDifferAreNotEqualInTheirOrder() {
    List<Finding> all = Findings.HOSTILE.stream().map(Findings::named).toList();
    assertThat(all.stream().sorted().distinct()).hasSize(all.size());
    assertThat(Findings.REFERENCE).isLessThan(Findings.PAGES);
  }
}
