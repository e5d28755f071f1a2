package dev.platgate.examples.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.Os;
import dev.platgate.Platform;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

@Platform(os = Os.MACOS)
final class MacConfigDirectoryTest {
  @Test
  void isInTheLibraryWhateverTheVariablesSay() {
    Path home = Path.of("/Users/ada");
    Environment environment = new Environment(home, Map.of("XDG_CONFIG_HOME", "/elsewhere"));
    assertThat(new MacConfigDirectory(environment).of("p"))
        .isEqualTo(Path.of("/Users/ada/Library/Application Support/p"));
  }
}
