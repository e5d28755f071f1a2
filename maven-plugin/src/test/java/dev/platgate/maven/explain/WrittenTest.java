package dev.platgate.maven.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.maven.program.Condition;
import dev.platgate.maven.program.GatedType;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WrittenTest {
  @ParameterizedTest
  @CsvSource({
    "app.Outer.Inner, on app.Outer.Inner",
    "app.Outer, 'on app.Outer, which encloses it'",
    "app.Fast, @Otherwise: where app.Fast is not",
    "dev.platgate.Otherwise, @Otherwise: where one of its services has no other variant",
    "app.Memory, generated: where nothing else serves app.Memory",
    "app.Server, 'on @app.Server, an alias that is used'",
  })
  void aConditionSaysWhereItIsWritten(String element, String place) {
    GatedType type =
        new GatedType("app.Outer$Inner", Set.of(), List.of(new Condition(element, "unix")));
    assertThat(Written.of(type, Sample.program()))
        .extracting(Written::place)
        .containsExactly(place);
  }
}
