package dev.platgate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module descriptor is the same on all targets. */
final class ModuleUseTest {
  private static final String LINUX =
      """
      package app;
      @dev.platgate.Platform(os = dev.platgate.Os.LINUX)
      public class Linux implements Runnable {
        public Linux() {}
        @Override public void run() {}
      }
      """;

  private static final String ELSEWHERE =
      """
      package app;
      public class Elsewhere implements Runnable {
        public Elsewhere() {}
        @Override public void run() {}
      }
      """;

  @TempDir private Path folder;

  private List<String> problems(String directives, String... sources) {
    String[] all = new String[sources.length + 1];
    all[0] = "module app { requires transitive dev.platgate;\n" + directives + "}\n";
    System.arraycopy(sources, 0, all, 1, sources.length);
    return Build.of(
            folder,
            List.of(
                "-Aplatgate.target=x86_64-unknown-linux-gnu",
                "--module-path",
                System.getProperty("java.class.path")),
            all)
        .problems();
  }

  @Test
  void providersExistEverywhere() {
    assertThat(problems("provides Runnable with app.Elsewhere;\n", LINUX, ELSEWHERE)).isEmpty();
    assertThat(problems("provides Runnable with app.Elsewhere,\napp.Linux;\n", LINUX, ELSEWHERE))
        .singleElement()
        .asString()
        .contains("module-info.java:3: error: [Platgate:UseOutsideGate] app.Linux is used here");
  }

  @Test
  void exportedPackagesExistEverywhere() {
    assertThat(problems("exports app;\nopens app;\n", LINUX, ELSEWHERE)).isEmpty();
  }

  @Test
  void packagesThatAreEmptyOnATargetAreNotExported() {
    assertThat(problems("exports app;\nopens app;\n", LINUX))
        .hasSize(2)
        .allMatch(each -> each.contains("[Platgate:UseOutsideGate] app is used here on"));
  }

  @Test
  void usedServicesExistEverywhere() {
    String service =
        """
        package app;
        @dev.platgate.Platform(os = dev.platgate.Os.LINUX)
        public interface Service {}
        """;
    assertThat(problems("uses app.Service;\n", service))
        .singleElement()
        .asString()
        .contains("[Platgate:UseOutsideGate] app.Service is used here");
    assertThat(problems("uses Runnable;\n", service)).isEmpty();
  }
}
