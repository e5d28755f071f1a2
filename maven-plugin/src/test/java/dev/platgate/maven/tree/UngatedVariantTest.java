package dev.platgate.maven.tree;

import static dev.platgate.maven.tree.Sample.ALL;
import static dev.platgate.maven.tree.Sample.ARM;
import static dev.platgate.maven.tree.Sample.LINUX;
import static dev.platgate.maven.tree.Sample.MAC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.Target;
import dev.platgate.maven.names.UnknownNameException;
import dev.platgate.maven.program.GatedType;
import dev.platgate.maven.program.Program;
import dev.platgate.maven.program.Service;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What serves on some targets may be on others, too. */
final class UngatedVariantTest {
  private static final String DOUBT =
      """
      Whether lib.Dark is on x86_64-unknown-linux-gnu, aarch64-unknown-linux-gnu
      cannot be told: it does not serve there, but comes from a dependency that may be there.
      Ask for the module that has it: -Dplatgate.invert=<group:artifact>.""";

  private final Trees trees = new Trees(program(), Sample::dependencies);

  @Test
  void aClassThatNothingGatesIsOnAllTargets() throws DependencyException, UnknownNameException {
    Answer answer = trees.invert("None", ALL);
    assertThat(answer.present()).isEqualTo(ALL);
    assertThat(answer.lines())
        .containsExactly(
            "x86_64-unknown-linux-gnu, aarch64-apple-darwin",
            "app.Probe$None",
            "└── com.example:store:1",
            "",
            "aarch64-unknown-linux-gnu",
            "app.Probe$None",
            "└── app.Probe",
            "    └── com.example:store:1");
    assertThat(Assertion.ABSENT.failure("None", trees.invert("None", List.of(LINUX))))
        .hasValueSatisfying(
            text -> assertThat(text).startsWith("None is on x86_64-unknown-linux-gnu, but "));
  }

  @Test
  void aClassOfADependencyProvesNothingWhereItDoesNotServe()
      throws DependencyException, UnknownNameException {
    Answer answer = trees.invert("Dark", List.of(LINUX, ARM));
    assertThat(answer.absent()).isEmpty();
    assertThat(String.join("\n", answer.lines())).isEqualTo(DOUBT);
    assertThat(Assertion.ABSENT.failure("Dark", answer))
        .contains(
            "Dark was asserted to be absent, which is not proved on x86_64-unknown-linux-gnu,"
                + " aarch64-unknown-linux-gnu:\n"
                + DOUBT);
    assertThat(Assertion.PRESENT.failure("Dark", answer)).isPresent();
  }

  @Test
  void aClassOfADependencyIsWhereItServes() throws DependencyException, UnknownNameException {
    assertThat(trees.invert("Dark", ALL).lines())
        .containsSequence("    └── com.example:store:1", "", DOUBT.lines().findFirst().orElse(""));
    Answer answer = trees.invert("Dark", List.of(MAC));
    assertThat(Assertion.PRESENT.failure("Dark", answer)).isEmpty();
    assertThat(Assertion.ABSENT.failure("Dark", answer)).isPresent();
  }

  private static Program program() {
    Map<Target, String> variants =
        Map.of(LINUX, "app.Fast", ARM, "app.Probe.None", MAC, "lib.Dark");
    return new Program(
        LINUX,
        ALL,
        List.of(new GatedType("app.Fast", Set.of(LINUX), List.of())),
        List.of(new Service("app.Probe", "app.GlobalProbe", variants)),
        List.of(),
        List.of(),
        List.of(),
        List.of("app.Fast", "app.GlobalProbe", "app.Probe", "app.Probe$None"));
  }
}
