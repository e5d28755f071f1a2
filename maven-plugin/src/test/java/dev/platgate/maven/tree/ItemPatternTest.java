package dev.platgate.maven.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ItemPatternTest {
  private static final Node MODULE = new Node("org.mem:je", "5", "natives", List.of());
  private static final Node CLASS = Node.ofClass("app.Fast$Pool", List.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.mem:je",
        "je",
        "org.mem:je:natives",
        "org.mem:je:5",
        "org.mem:je:natives:5",
        "org.*:je",
        "*natives*",
        "*",
      })
  void everyNameOfAModuleMatches(String pattern) {
    assertThat(new ItemPattern(pattern).matches(MODULE)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"app.Fast$Pool", "app.Fast.Pool", "Pool", "app.*", "P*l"})
  void everyNameOfAClassMatches(String pattern) {
    assertThat(new ItemPattern(pattern).matches(CLASS)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"org?mem:je", "org.mem:j.", "j", "JE", "org.mem", "natives", "Poo", "app"})
  void nothingElseMatches(String pattern) {
    assertThat(new ItemPattern(pattern).matches(MODULE)).isFalse();
    assertThat(new ItemPattern(pattern).matches(CLASS)).isFalse();
  }
}
