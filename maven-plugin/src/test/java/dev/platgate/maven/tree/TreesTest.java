package dev.platgate.maven.tree;

import static dev.platgate.maven.tree.Sample.ALL;
import static dev.platgate.maven.tree.Sample.ARM;
import static dev.platgate.maven.tree.Sample.LINUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.platgate.Target;
import dev.platgate.maven.names.UnknownNameException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TreesTest {
  private final Trees trees = Sample.trees();

  @Test
  void oneTarget() throws DependencyException {
    assertText(
        trees.draw(List.of(LINUX)),
        """
        com.example:store:1
        ├── org.mem:base:2
        │   └── org.mem:core:3
        ├── org.mem:je:5
        │   └── org.mem:base:2 (*)
        └── org.mem:je:natives:5
        [services]
        └── app.Memory
            └── app.Fast
        [gated classes]
        ├── app.Fast
        └── app.Fast$Pool
        """);
  }

  @Test
  void equalTreesOfSeveralTargetsAreOne() throws DependencyException {
    assertText(
        trees.draw(ALL),
        """
        x86_64-unknown-linux-gnu
        com.example:store:1
        ├── org.mem:base:2
        │   └── org.mem:core:3
        ├── org.mem:je:5
        │   └── org.mem:base:2 (*)
        └── org.mem:je:natives:5
        [services]
        └── app.Memory
            └── app.Fast
        [gated classes]
        ├── app.Fast
        └── app.Fast$Pool

        aarch64-unknown-linux-gnu, aarch64-apple-darwin
        com.example:store:1
        ├── org.mem:base:2
        │   └── org.mem:core:3
        ├── org.mem:mi:5
        │   └── org.mem:base:2 (*)
        └── org.mem:mi:natives:5
        [services]
        └── app.Memory
            └── app.Slow
        [gated classes]
        └── app.Slow
        """);
  }

  @Test
  void everyWayToTheProjectIsDrawn() throws DependencyException, UnknownNameException {
    assertInverted(
        "org.mem:core",
        List.of(LINUX),
        """
        org.mem:core:3
        └── org.mem:base:2
            ├── com.example:store:1
            └── org.mem:je:5
                └── com.example:store:1
        """);
  }

  @Test
  void eachMatchIsDrawn() throws DependencyException, UnknownNameException {
    assertInverted(
        "je*",
        List.of(LINUX),
        """
        org.mem:je:5
        └── com.example:store:1

        org.mem:je:natives:5
        └── com.example:store:1
        """);
  }

  @Test
  void aClassComesByItsService() throws DependencyException, UnknownNameException {
    assertInverted(
        "Fast",
        List.of(LINUX),
        """
        app.Fast
        └── app.Memory
            └── com.example:store:1
        """);
    assertInverted(
        "Pool",
        List.of(LINUX),
        """
        app.Fast$Pool
        └── com.example:store:1
        """);
  }

  @Test
  void anAbsentItemIsSomewhereElse() throws DependencyException, UnknownNameException {
    assertInverted(
        "org.mem:je",
        List.of(ARM),
        """
        org.mem:je is not on aarch64-unknown-linux-gnu.
        It is on x86_64-unknown-linux-gnu; -Dplatgate.target=all shows how.
        """);
  }

  @Test
  void allTargetsAreAskedAtOnce() throws DependencyException, UnknownNameException {
    assertInverted(
        "org.mem:je:natives",
        ALL,
        """
        x86_64-unknown-linux-gnu
        org.mem:je:natives:5
        └── com.example:store:1

        org.mem:je:natives is not on aarch64-unknown-linux-gnu, aarch64-apple-darwin.
        """);
  }

  @ParameterizedTest
  @CsvSource({"org.old:gone", "gone", "app.Never"})
  void whatIsOnlyDeclaredIsNowhere(String item) throws DependencyException, UnknownNameException {
    assertInverted(
        item, List.of(ARM), item + " is not on aarch64-unknown-linux-gnu.\nIt is on no target.\n");
  }

  @ParameterizedTest
  @CsvSource({
    "org.mem:jee, org.mem:je",
    "cor, org.mem:core",
    "org.mme:mi, org.mem:mi",
    "Slwo, app.Slow",
  })
  void whatNothingHasIsAnError(String item, String near) {
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> trees.invert(item, List.of(LINUX)))
        .withMessageStartingWith("no target has anything of the name " + item + ", ")
        .withMessageContaining(" Did you mean " + near);
  }

  private void assertInverted(String item, List<Target> targets, String expected)
      throws DependencyException, UnknownNameException {
    assertText(trees.invert(item, targets).lines(), expected);
  }

  private static void assertText(List<String> lines, String expected) {
    assertThat(String.join("\n", lines) + "\n").isEqualTo(expected);
  }
}
