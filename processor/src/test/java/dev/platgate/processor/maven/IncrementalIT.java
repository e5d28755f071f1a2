package dev.platgate.processor.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds the same sources again and again: one module keeps its output, the other is always built
 * from nothing. What they have in the end is the same.
 */
final class IncrementalIT {
  private static final String KEPT = "kept";
  private static final String FRESH = "fresh";
  private static final String MAIN = "/src/main/java";
  private static final String MORE = "/src/more/java";
  private static final String TEST = "/src/test/java";

  private static final String VARIANT =
      """
      package app;
      import dev.platgate.*;
      @Platform(os = Os.LINUX)
      class Variant implements Store {
        @Override public String name() { return "first"; }
        static class Nested {}
      }
      """;

  private static final String REST =
      """
      package app;
      import dev.platgate.*;
      @Otherwise
      class Rest implements Store {
        @Override public String name() { return "rest"; }
      }
      """;

  /** Uses what is generated, has gates of its own, and is compiled with the same processor. */
  private static final String USER_TEST =
      """
      package app;
      import dev.platgate.*;
      class UserTest {
        String name = BuildTarget.TRIPLE + GlobalStore.name();
        @Platform(os = Os.MACOS) static class OnMac { Runnable run = () -> {}; }
        @Platform(os = Os.LINUX) static class OnLinux { Runnable run = () -> {}; }
      }
      """;

  @TempDir private Path folder;

  private MavenProject project() {
    MavenProject project = MavenProject.in(folder, KEPT, FRESH).module(KEPT, "").module(FRESH, "");
    write(
        project,
        MAIN,
        """
        @SupportedTargets({Target.X86_64_UNKNOWN_LINUX_GNU, Target.X86_64_APPLE_DARWIN})
        @PlatformRegistry(Store.class)
        package app;
        import dev.platgate.*;
        """);
    write(
        project,
        MAIN,
        """
        package app;
        @dev.platgate.PlatformService
        public interface Store { String name(); }
        """);
    write(
        project,
        MAIN,
        """
        package app;
        class User { String name = GlobalStore.name(); }
        """);
    write(project, MAIN, VARIANT);
    write(project, MORE, REST);
    write(project, TEST, USER_TEST);
    return project;
  }

  private static void write(MavenProject project, String root, String source) {
    project.source(KEPT + root, source);
    project.source(FRESH + root, source);
  }

  private static void delete(MavenProject project, String file) {
    project.delete(KEPT + file);
    project.delete(FRESH + file);
  }

  private static void assertSame(MavenProject project, String... classes) {
    if (project.root().resolve(FRESH + "/target").toFile().exists()) {
      project.delete(FRESH + "/target");
    }
    assertThat(project.compile()).contains("BUILD SUCCESS");
    assertThat(project.output(KEPT))
        .isEqualTo(project.output(FRESH))
        .containsKeys(classes)
        .containsKeys("classes/app/GlobalStore.class", "classes/app/User.class")
        .containsKeys("test-classes/app/UserTest.class", "test-classes/app/UserTest$OnLinux.class")
        .doesNotContainKey("test-classes/app/UserTest$OnMac.class");
    assertThat(
            project.output(KEPT).keySet().stream()
                .filter(name -> name.matches("classes/app/(Variant|Rest|Added).*")))
        .containsExactly(classes);
  }

  @Test
  void buildingAgainEqualsACleanBuild() {
    MavenProject project = project();
    String[] variant = {"classes/app/Variant$Nested.class", "classes/app/Variant.class"};
    assertSame(project, variant);

    write(project, MAIN, VARIANT.replace("LINUX", "MACOS"));
    write(project, MORE, REST.replace("\"rest\"", "\"changed\""));
    assertSame(project, "classes/app/Rest.class");

    write(project, MORE, REST.replace("@Otherwise", "@Platform(os = Os.LINUX)"));
    write(project, MAIN, VARIANT.replace("LINUX", "MACOS").replace("Variant", "Added"));
    delete(project, MAIN + "/app/Variant.java");
    assertSame(project, "classes/app/Rest.class");

    delete(project, MAIN + "/app/Added.java");
    assertThat(project.compile())
        .contains(
            "BUILD FAILURE", "[Platgate:MissingVariant] app.Store has no variant on x86_64-ap");
  }

  @Test
  void changedSourcesAloneAreNoProgram() {
    MavenProject project =
        project().module(KEPT, "<useIncrementalCompilation>false</useIncrementalCompilation>");
    assertSame(project, "classes/app/Variant$Nested.class", "classes/app/Variant.class");
    assertThat(project.compile())
        .contains("BUILD FAILURE", "[Platgate:PartialCompilation]", "the registry of app.Store");
    assertThat(project.output(KEPT)).doesNotContainKey("classes/app/Rest.class");
    project.delete(KEPT + "/target");
    assertSame(project, "classes/app/Variant$Nested.class", "classes/app/Variant.class");
  }

  @Test
  void testSourcesAreChecked() {
    MavenProject project = project();
    project.source(
        KEPT + TEST,
        """
        package app;
        class UserTest {
          Variant field;
          @dev.platgate.Platform(os = dev.platgate.Os.LINUX) static class OnLinux { Variant field; }
        }
        """);
    assertThat(project.compile("-pl", KEPT, "-am").split("COMPILATION ERROR")[1])
        .contains("UserTest.java:[3,3] [Platgate:UseOutsideGate] app.Variant is used here on")
        .contains("[INFO] 1 error");
  }
}
