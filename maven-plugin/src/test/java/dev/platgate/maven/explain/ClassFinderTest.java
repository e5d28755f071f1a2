package dev.platgate.maven.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.platgate.maven.names.UnknownNameException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClassFinderTest {
  private final ClassFinder finder = new ClassFinder(Sample.program(), Sample.classes());

  @ParameterizedTest
  @CsvSource({
    "app.Fast, app.Fast",
    "app.Fast$Pool, app.Fast$Pool",
    "app.Fast.Pool, app.Fast$Pool",
    "Fast.Pool, app.Fast$Pool",
    "Pool, app.Fast$Pool",
    "unix.Any, app.unix.Any",
  })
  void everyKindOfNameIsFound(String wanted, String found) throws UnknownNameException {
    assertThat(finder.find(wanted)).isEqualTo(found);
  }

  @Test
  void aNameOfSeveralIsAnError() {
    assertUnknown("Fast", "Fast is the name of 2 classes; say one of app.Fast, other.Fast");
  }

  @Test
  void anUnknownNameIsAnErrorThatKnowsBetter() {
    assertUnknown(
        "app.Mian",
        "there is no class app.Mian. Did you mean app.Main? The gated ones are: app.Fast,"
            + " app.Fast$Pool, app.Main$1, app.Main$1Probe, app.Power, app.Slow, app.unix.Any,"
            + " app.unix.Socket");
  }

  private void assertUnknown(String name, String message) {
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> finder.find(name))
        .withMessage(message);
  }
}
