package dev.platgate.runtime.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SettingsTest {
  private final Properties properties = new Properties();

  @Test
  void nothingIsSet() {
    Settings settings = Settings.of(properties);
    assertThat(settings.libraries()).isEmpty();
    assertThat(settings.directory()).isEmpty();
    assertThat(settings.isCounting()).isFalse();
    assertThat(settings.isTracking()).isFalse();
    assertThat(settings.largeSize()).isEqualTo(1 << 20);
  }

  @Test
  void everythingIsSet() {
    Path one = Path.of("one").toAbsolutePath();
    Path other = Path.of("other").toAbsolutePath();
    properties.setProperty(Settings.LIBRARY, one + File.pathSeparator + other);
    properties.setProperty(Settings.DIRECTORY, one.toString());
    properties.setProperty("platgate.runtime.critical", "-1");
    properties.setProperty("platgate.runtime.large", "100");
    properties.setProperty("platgate.runtime.leaks", "true");
    properties.setProperty("platgate.runtime.statistics", "true");
    Settings settings = Settings.of(properties);
    assertThat(settings.libraries()).containsExactly(one, other);
    assertThat(settings.directory()).contains(one);
    assertThat(settings.criticalSize()).isEqualTo(-1);
    assertThat(settings.largeSize()).isEqualTo(100);
    assertThat(settings.isTracking()).isTrue();
    assertThat(settings.isCounting()).isTrue();
  }

  @Test
  void misspeltPropertiesAreErrorsThatSayWhatThereIs() {
    properties.setProperty("platgate.runtime.leak", "true");
    assertThatExceptionOfType(Error.class)
        .isThrownBy(() -> Settings.of(properties))
        .withMessageStartingWith("there is no property platgate.runtime.leak, but there are ")
        .withMessageContaining("platgate.runtime.leaks");
  }

  @Test
  void propertiesOfOthersAreTheirs() {
    properties.setProperty("platgate.target", "x86_64-unknown-linux-gnu");
    assertThat(Settings.of(properties).isTracking()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "platgate.runtime.leaks, yes, true or false",
    "platgate.runtime.statistics, '', true or false",
    "platgate.runtime.large, 1k, a number of bytes",
    "platgate.runtime.large, -1, 'a number of bytes, at least 0'",
    "platgate.runtime.critical, '', a number of bytes",
    "platgate.runtime.library, lib.so, an absolute path",
    "platgate.runtime.directory, '', an absolute path"
  })
  void wrongValuesAreErrorsThatSayWhatIsRight(String name, String value, String right) {
    properties.setProperty(name, value);
    assertThatExceptionOfType(Error.class)
        .isThrownBy(() -> Settings.of(properties))
        .withMessageContaining("'" + value + "'")
        .withMessageContaining(name)
        .withMessageContaining(right);
  }
}
