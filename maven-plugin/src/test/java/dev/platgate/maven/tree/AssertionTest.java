package dev.platgate.maven.tree;

import static dev.platgate.maven.tree.Sample.ALL;
import static dev.platgate.maven.tree.Sample.ARM;
import static dev.platgate.maven.tree.Sample.LINUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.platgate.Target;
import dev.platgate.maven.names.UnknownNameException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AssertionTest {
  private static final String ITEM = "org.mem:je:natives";

  @Test
  void whatIsTrueFailsNothing() throws DependencyException, UnknownNameException {
    assertThat(failure(Assertion.ABSENT, List.of(ARM))).isEmpty();
    assertThat(failure(Assertion.PRESENT, List.of(LINUX))).isEmpty();
  }

  @Test
  void whatIsPresentSaysHowItComes() throws DependencyException, UnknownNameException {
    assertThat(failure(Assertion.ABSENT, List.of(LINUX)))
        .contains(
            """
            org.mem:je:natives is on x86_64-unknown-linux-gnu, but was asserted to be absent:
            org.mem:je:natives:5
            └── com.example:store:1""");
  }

  @Test
  void whatIsAbsentSaysWhereItIs() throws DependencyException, UnknownNameException {
    assertThat(failure(Assertion.PRESENT, List.of(ARM)))
        .contains(
            """
            org.mem:je:natives is not on aarch64-unknown-linux-gnu, but was asserted to be present:
            org.mem:je:natives is not on aarch64-unknown-linux-gnu.
            It is on x86_64-unknown-linux-gnu; -Dplatgate.target=all shows how.""");
  }

  @Test
  void onAllTargetsOneIsEnoughToFail() throws DependencyException, UnknownNameException {
    assertThat(failure(Assertion.ABSENT, ALL))
        .hasValueSatisfying(
            text -> assertThat(text).startsWith(ITEM + " is on x86_64-unknown-linux-gnu, but "));
    assertThat(failure(Assertion.PRESENT, ALL))
        .hasValueSatisfying(
            text ->
                assertThat(text)
                    .startsWith(
                        ITEM + " is not on aarch64-unknown-linux-gnu, aarch64-apple-darwin, but "));
  }

  @Test
  void aNameIsReadExactly() throws UnknownNameException {
    assertThat(Assertion.parse("absent")).isEqualTo(Assertion.ABSENT);
    assertThat(Assertion.parse("present")).isEqualTo(Assertion.PRESENT);
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> Assertion.parse("Absent"))
        .withMessage("platgate.assert is absent or present, not 'Absent'");
  }

  private static Optional<String> failure(Assertion assertion, List<Target> targets)
      throws DependencyException, UnknownNameException {
    return assertion.failure(ITEM, Sample.trees().invert(ITEM, targets));
  }
}
