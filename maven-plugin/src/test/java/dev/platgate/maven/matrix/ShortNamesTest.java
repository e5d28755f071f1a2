package dev.platgate.maven.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShortNamesTest {
  private static final ShortNames NAMES =
      new ShortNames(
          List.of("a.b.Fast", "a.b.Slow", "a.b.Slow", "c.b.Fast", "d.Fast", "Plain", "e.Plain"));

  @ParameterizedTest
  @CsvSource({
    "a.b.Slow, Slow",
    "a.b.Fast, a.b.Fast",
    "c.b.Fast, c.b.Fast",
    "d.Fast, d.Fast",
    "Plain, Plain",
    "e.Plain, e.Plain"
  })
  void isAsShortAsItCanBeToldApart(String name, String expected) {
    assertThat(NAMES.of(name)).isEqualTo(expected);
  }
}
