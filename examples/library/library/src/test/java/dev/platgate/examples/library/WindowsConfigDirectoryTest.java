package dev.platgate.examples.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.platgate.Os;
import dev.platgate.Platform;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

@Platform(os = Os.WINDOWS)
final class WindowsConfigDirectoryTest {
  private static final Path HOME = Path.of("C:\\Users\\ada");

  @Test
  void isInTheRoamingData() {
    String roaming = "C:\\Users\\ada\\AppData\\Roaming";
    Environment environment = new Environment(HOME, Map.of("APPDATA", roaming));
    assertThat(new WindowsConfigDirectory(environment).of("p"))
        .isEqualTo(Path.of(roaming).resolve("p"));
  }

  @Test
  void namesTheVariableThatIsMissing() {
    WindowsConfigDirectory directory =
        new WindowsConfigDirectory(new Environment(HOME, Map.of("APPDATA", "")));
    assertThatThrownBy(() -> directory.of("p"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("APPDATA is not set: set it to the folder for application data");
  }
}
