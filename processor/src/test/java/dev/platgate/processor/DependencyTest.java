package dev.platgate.processor;

import static dev.platgate.processor.Expectations.check;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gates on the packages of third-party modules; AssertJ stands for one. */
final class DependencyTest {
  static final String ON_LINUX = "on = @Platform.Match(os = Os.LINUX)";

  @TempDir private Path folder;

  static String declared(String conditions) {
    return app(
        """
        @PlatformDependency(
            module = "org.assertj:assertj-core",
            packages = {"org.assertj.core.api", "org.assertj.core.util"}%s)"""
            .formatted(conditions.isEmpty() ? "" : ", " + conditions));
  }

  static String app(String annotations) {
    return """
    @SupportedTargets({
      Target.X86_64_UNKNOWN_LINUX_GNU,
      Target.AARCH64_UNKNOWN_LINUX_GNU,
      Target.AARCH64_APPLE_DARWIN})
    %s
    package app;
    import dev.platgate.*;
    """
        .formatted(annotations);
  }

  @Test
  void itsPackagesMayOnlyBeUsedWhereItIs() {
    check(
        declared(ON_LINUX),
        """
        package app;
        // imports are no uses
        import org.assertj.core.api.Assertions;
        import org.assertj.core.description.Description;
        class User {
          void method(Object value) {
            // [UseOutsideGate]
            Assertions.assertThat("a").isEqualTo(value);
            // [UseOutsideGate]
            Object list = org.assertj.core.util.Lists.list();
            // [NameOutsideGate]
            String name = "org.assertj.core.api.Assertions";
            Description elsewhere = null;
          }
        }
        """,
        """
        package app;
        import dev.platgate.*;
        @Platform(os = Os.LINUX, arch = Arch.X86_64)
        class OnLinux {
          Object value = org.assertj.core.api.Assertions.assertThat("a");
          String name = "org.assertj.core.api.Assertions";
        }
        """,
        """
        package app;
        import dev.platgate.*;
        // [UseOutsideGate]
        class Extending extends org.assertj.core.api.Assertions {}
        """);
  }

  @Test
  void theMessageNamesTheModule() {
    assertThat(
            Build.of(
                    folder,
                    List.of(Expectations.X86),
                    declared(ON_LINUX),
                    "package app; class User { org.assertj.core.api.Assertions field; }"
                        .replace("; class", ";\nclass"))
                .problems())
        .singleElement()
        .asString()
        .contains(
            "org.assertj.core.api.Assertions (of org.assertj:assertj-core) is used here on"
                + " aarch64-apple-darwin, but exists only on x86_64-unknown-linux-gnu,"
                + " aarch64-unknown-linux-gnu.");
  }

  @Test
  void conditionsOfBothKindsCount() {
    String user =
        """
        package app;
        import dev.platgate.*;
        @Platform(os = Os.LINUX, arch = Arch.AARCH64)
        class User {
          // [UseOutsideGate]
          org.assertj.core.api.Assertions field;
        }
        """;
    String legal = user.replace("// [UseOutsideGate]", "");
    check(declared(ON_LINUX + ", cfg = \"target_arch = \\\"x86_64\\\"\""), user);
    check(declared("cfg = \"not(target_arch = \\\"aarch64\\\")\""), user);
    check(declared("on = {@Platform.Match(os = Os.MACOS), @Platform.Match(os = Os.LINUX)}"), legal);
    check(declared(""), legal);
  }

  @Test
  void guardsProtectUses() {
    check(
        """
        package app;
        @dev.platgate.PlatformService(unsupported = Store.None.class)
        public interface Store {
          final class None implements Store {}
        }
        """,
        declared(ON_LINUX).replace("package app;", "@PlatformRegistry(Store.class) package app;"),
        """
        package app;
        class User {
          void method() {
            if (BuildTarget.OS_LINUX) {
              org.assertj.core.api.Assertions.assertThat("a");
            } else {
              // [UseOutsideGate]
              org.assertj.core.api.Assertions.assertThat("a");
            }
          }
        }
        """);
  }

  @Test
  void noClassFileNamesTheModule() throws IOException {
    Build build =
        Build.of(
            folder, List.of(Expectations.X86), declared(ON_LINUX), "package app;\nclass Main {}");
    assertThat(build.problems()).isEmpty();
    for (String file : build.files()) {
      assertThat(Files.readString(folder.resolve(file), StandardCharsets.ISO_8859_1))
          .doesNotContain("assertj");
    }
  }

  @Test
  void aVariantExistsOnlyWhereItsModuleDoes() {
    Build library =
        Build.of(
            folder.resolve("library"),
            List.of(Expectations.X86),
            """
            package lib;
            @dev.platgate.PlatformService
            public interface Store {}
            """,
            """
            package lib.nat;
            @dev.platgate.Platform
            public final class NativeStore implements lib.Store {}
            """);
    String path = library.onClassPath();
    Build user =
        Build.of(
            folder.resolve("user"),
            List.of("-cp", path, Expectations.X86),
            app(
                """
                @PlatformDependency(module = "lib:lib-native", packages = "lib.nat", %s)
                @PlatformRegistry(value = lib.Store.class, variants = lib.nat.NativeStore.class)"""
                    .formatted(ON_LINUX)));
    assertThat(library.problems()).isEmpty();
    assertThat(user.problems())
        .singleElement()
        .asString()
        .contains("[Platgate:MissingVariant] lib.Store has no variant on aarch64-apple-darwin.");
  }
}
