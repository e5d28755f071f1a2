package dev.platgate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Constants of the target that were compiled before: with a library, or with the tested code. */
final class CompiledConstantsTest {
  private static final String ON_LINUX =
      """
      package app;
      @dev.platgate.Platform(os = dev.platgate.Os.LINUX)
      class OnLinux {}
      """;

  @TempDir private Path folder;

  @Test
  void guardsMadeOfCompiledConstantsCount() {
    Build main =
        Build.of(
            folder.resolve("main"),
            List.of("-Aplatgate.target=x86_64-apple-darwin", "-Aplatgate.emit=all"),
            """
            @SupportedTargets({Target.AARCH64_UNKNOWN_LINUX_GNU, Target.X86_64_APPLE_DARWIN})
            @PlatformRegistry(Store.class)
            package app;
            import dev.platgate.*;
            """,
            """
            package app;
            @dev.platgate.PlatformService(unsupported = dev.platgate.Unsupported.class)
            public interface Store {}
            """,
            ON_LINUX);
    String guarded =
        """
        package app;
        class GuardedTest {
          Object method() {
            if (BuildTarget.OS_LINUX) {
              return new OnLinux();
            }
            return BuildTarget.OS_MACOS ? new OnLinux() : null;
          }
        }
        """;
    assertThat(main.problems()).isEmpty();
    assertThat(
            Build.of(folder.resolve("test"), List.of("-cp", main.onClassPath()), guarded)
                .problems())
        .singleElement()
        .asString()
        .contains("GuardedTest.java:7: ", "[Platgate:UseOutsideGate]");
    assertThat(
            Build.of(
                    folder.resolve("other"),
                    List.of("-cp", main.onClassPath(), "-Aplatgate.target=linux-arm64"),
                    guarded,
                    "package app;\n@dev.platgate.Platform\nclass ForTheProcessor {}")
                .problems())
        .hasSize(2);
  }

  @Test
  void othersOfThatNameDoNot() {
    Build main =
        Build.of(
            folder.resolve("main"),
            List.of("-Aplatgate.target=x86_64-unknown-linux-gnu"),
            ON_LINUX,
            """
            package app;
            class BuildTarget {
              static final String TRIPLE = "x86_64-unknown-linux-gnu";
              static final boolean OS_LINUX = true;
            }
            """);
    Build user =
        Build.of(
            folder.resolve("user"),
            List.of("-cp", main.onClassPath()),
            """
            package app;
            class User { Object field = BuildTarget.OS_LINUX ? new OnLinux() : null; }
            """);
    assertThat(main.problems()).isEmpty();
    assertThat(user.problems()).singleElement().asString().contains("[Platgate:UseOutsideGate]");
  }
}
