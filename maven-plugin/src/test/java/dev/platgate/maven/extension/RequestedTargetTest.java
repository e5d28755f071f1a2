package dev.platgate.maven.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.platgate.Host;
import dev.platgate.Target;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RequestedTargetTest {
  private static final Host WINDOWS = Host.of("Windows 11", "aarch64", "");
  private static final Host UNKNOWN = Host.of("Plan 9", "aarch64", "");

  @ParameterizedTest
  @CsvSource({
    "linux-aarch_64,          '',                    aarch64-unknown-linux-gnu",
    "-,                       x86_64-apple-darwin,   x86_64-apple-darwin",
    "osx-x86_64,              x86_64-apple-darwin,   x86_64-apple-darwin",
    "host,                    release,               aarch64-pc-windows-msvc",
  })
  void aPropertyOrAProfileNamesIt(String property, String profile, String triple) {
    assertThat(of(property, WINDOWS, profile)).hasToString("Optional[" + triple + "]");
  }

  @Test
  void nothingElseDoes() {
    List<String> profiles = List.of("linux-aarch_64", "host", "x86_64");
    assertThat(RequestedTarget.of(new Properties(), profiles, () -> WINDOWS)).isEmpty();
  }

  @Test
  void allTargetsAreNone() {
    assertThat(of("all", UNKNOWN, "release")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'',                  '',                  Known targets",
    "linux,               '',                  linux",
    "host,                '',                  this machine is no known target",
    "linux-x86_64,        x86_64-apple-darwin, leave out one of them",
    "all,                 x86_64-apple-darwin, leave out one of them",
    "-,                   x86_64-apple-darwin+aarch64-apple-darwin, a build has one target",
  })
  void whatIsNotOneTargetIsAnError(String property, String profiles, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(property, UNKNOWN, profiles.split("\\+")))
        .withMessageContaining(message);
  }

  private static Optional<Target> of(String property, Host host, String... profiles) {
    Properties properties = new Properties();
    if (!property.equals("-")) {
      properties.setProperty("platgate.target", property);
    }
    return RequestedTarget.of(properties, List.of(profiles), () -> host);
  }
}
