package dev.platgate.maven.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.platgate.Target;
import dev.platgate.maven.program.Program;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SupportedTargetTest {
  private static final Program PROGRAM =
      new Program(
          Target.AARCH64_APPLE_DARWIN,
          List.of(Target.AARCH64_UNKNOWN_LINUX_GNU, Target.AARCH64_APPLE_DARWIN),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  @Test
  void everyNameOfASupportedTargetIsRead() throws UnknownNameException {
    assertThat(SupportedTarget.parse("linux/arm64", PROGRAM))
        .isEqualTo(Target.AARCH64_UNKNOWN_LINUX_GNU);
  }

  @Test
  void anotherTargetIsAnError() {
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> SupportedTarget.parse("x86_64-unknown-linux-gnu", PROGRAM))
        .withMessage(
            "x86_64-unknown-linux-gnu is not a target that this program supports:"
                + " aarch64-unknown-linux-gnu, aarch64-apple-darwin");
  }

  @Test
  void noTargetIsAnError() {
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> SupportedTarget.parse("windows-musl", PROGRAM))
        .withMessageEndingWith(
            " This program supports: aarch64-unknown-linux-gnu, aarch64-apple-darwin.");
  }
}
