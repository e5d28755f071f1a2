package dev.platgate.examples.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.Os;
import dev.platgate.Platform;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** It has the gate of what it tests, and with all variants there it runs everywhere. */
@Platform(os = {Os.LINUX, Os.FREEBSD})
final class XdgConfigDirectoryTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().getRoot();
  private static final Path HOME = ROOT.resolve("home").resolve("ada");

  @Test
  void isBelowHome() {
    assertThat(directory(Map.of())).isEqualTo(HOME.resolve(".config").resolve("p"));
  }

  @Test
  void isWhereTheVariableSays() {
    String elsewhere = ROOT.resolve("elsewhere").toString();
    assertThat(directory(Map.of("XDG_CONFIG_HOME", elsewhere)))
        .isEqualTo(ROOT.resolve("elsewhere").resolve("p"));
  }

  @Test
  void ignoresAnEmptyOrRelativeVariable() {
    Path inHome = HOME.resolve(".config").resolve("p");
    assertThat(directory(Map.of("XDG_CONFIG_HOME", ""))).isEqualTo(inHome);
    assertThat(directory(Map.of("XDG_CONFIG_HOME", "relative"))).isEqualTo(inHome);
  }

  private static Path directory(Map<String, String> variables) {
    return new XdgConfigDirectory(new Environment(HOME, variables)).of("p");
  }
}
