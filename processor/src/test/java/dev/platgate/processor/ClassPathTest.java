package dev.platgate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClassPathTest {
  private static final String X86 = "-Aplatgate.target=x86_64-unknown-linux-gnu";
  private static final String ARM = "-Aplatgate.target=aarch64-unknown-linux-gnu";

  private static final String GATED =
      """
      package app;
      @dev.platgate.Platform(arch = dev.platgate.Arch.X86_64)
      class Gated {}
      """;

  @TempDir private Path folder;

  @Test
  void gatesOfClassFilesCount() throws IOException {
    Build library = Build.of(folder.resolve("library"), List.of(X86), GATED);
    Build user =
        Build.of(
            folder.resolve("user"),
            List.of("-cp", library.onClassPath()),
            """
            package app;
            class Ungated { Gated field; }
            """);
    assertThat(user.problems())
        .singleElement()
        .asString()
        .contains("[Platgate:UseOutsideGate] app.Gated is used here on ");
    assertThat(Files.exists(user.output().resolve("app/Ungated.class"))).isFalse();
  }

  @Test
  void testsInheritTheSupportedTargetsOfTheirPackage() {
    Build main =
        Build.of(
            folder.resolve("main"),
            List.of(X86),
            """
            @SupportedTargets({Target.X86_64_UNKNOWN_LINUX_GNU, Target.X86_64_APPLE_DARWIN})
            package app;
            import dev.platgate.*;
            """,
            GATED);
    Build tests =
        Build.of(
            folder.resolve("test"),
            List.of("-cp", main.onClassPath()),
            """
            package app;
            class GatedTest { Gated field; }
            """);
    assertThat(main.problems()).isEmpty();
    assertThat(tests.problems()).isEmpty();
  }

  @Test
  void namesOfCompiledClassesCount() {
    Build library = Build.of(folder.resolve("library"), List.of(X86), GATED);
    Build user =
        Build.of(
            folder.resolve("user"),
            List.of("-cp", library.onClassPath()),
            "package other;\nclass User { String name = \"app.Gated\"; }");
    assertThat(user.problems())
        .singleElement()
        .asString()
        .contains("[Platgate:NameOutsideGate] The text names app.Gated, which is missing on ");
  }

  @Test
  void aGateThatNoProcessorReadIsAnError() {
    Build build = Build.of(folder, List.of("-proc:none"), GATED);
    assertThat(build.problems())
        .singleElement()
        .asString()
        .contains("[Platgate:ProcessorNotRun] app.");
  }

  @Test
  void modulesNeedOnlyReadTheAnnotations() throws IOException {
    Build build =
        Build.of(
            folder.resolve("out"),
            List.of(X86, "--module-path", System.getProperty("java.class.path")),
            """
            module app { requires transitive dev.platgate; exports app; }
            """,
            """
            package app;
            @dev.platgate.PlatformService
            public interface Store {}
            """,
            """
            @dev.platgate.PlatformRegistry(Store.class)
            package app;
            """,
            """
            package app;
            @dev.platgate.Otherwise
            class Variant implements Store {}
            """);
    assertThat(build.problems()).isEmpty();
    assertThat(build.files()).contains("app/GlobalStore.class", "module-info.class");
  }

  @Test
  void saysWhereAClassExistsThatIsOnNoSupportedTarget() {
    Build library =
        Build.of(
            folder.resolve("library"),
            List.of("-Aplatgate.emit=all"),
            """
            package lib;
            @dev.platgate.Platform(os = dev.platgate.Os.AIX)
            public class OnAix {}
            """);
    Build user =
        Build.of(
            folder.resolve("user"),
            List.of(ARM, "-cp", library.onClassPath()),
            """
            @SupportedTargets(Target.AARCH64_UNKNOWN_LINUX_GNU)
            package app;
            import dev.platgate.*;
            """,
            """
            package app;
            class User { lib.OnAix field; }
            """);
    assertThat(user.problems())
        .singleElement()
        .asString()
        .contains(
            "lib.OnAix is used here on aarch64-unknown-linux-gnu, but exists only on powerpc64-ibm-aix.");
  }

  @Test
  void variantsOfLibrariesAreSelectedByName() throws IOException {
    Build library =
        Build.of(
            folder.resolve("library"),
            List.of("-Aplatgate.emit=all"),
            """
            package lib;
            @dev.platgate.PlatformService
            public interface Store {}
            """,
            """
            package lib;
            @dev.platgate.Platform(os = dev.platgate.Os.LINUX)
            public class OnLinux implements Store {}
            """,
            """
            package lib;
            @dev.platgate.Otherwise
            public class Elsewhere implements Store {}
            """);
    Build user =
        Build.of(
            folder.resolve("user"),
            List.of(X86, "-cp", library.onClassPath()),
            """
            @PlatformRegistry(value = Store.class, variants = {OnLinux.class, Elsewhere.class})
            package app;
            import dev.platgate.*;
            import lib.*;
            """);
    assertThat(library.problems()).isEmpty();
    assertThat(user.problems()).isEmpty();
    assertThat(folder.resolve("user/META-INF/platgate/artifact.properties"))
        .content()
        .contains("service.lib.Store=lib.OnLinux");
  }
}
