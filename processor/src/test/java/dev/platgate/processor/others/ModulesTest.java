package dev.platgate.processor.others;

import static dev.platgate.processor.others.CompilerProcess.KEEP_ALL;
import static dev.platgate.processor.others.CompilerProcess.LINUX;
import static dev.platgate.processor.others.CompilerProcess.MAC;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application, a library with variants and the annotations, each a named module. */
final class ModulesTest {
  private static final String[] LIBRARY = {
    """
    module lib { requires transitive dev.platgate; exports lib; }
    """,
    """
    package lib;
    @dev.platgate.PlatformService
    public interface Store { String name(); }
    """,
    """
    package lib;
    @dev.platgate.Platform(os = dev.platgate.Os.LINUX)
    public class OnLinux implements Store {
      public OnLinux() {}
      @Override public String name() { return "linux"; }
    }
    """,
    """
    package lib;
    @dev.platgate.Otherwise
    public class Elsewhere implements Store {
      public Elsewhere() {}
      @Override public String name() { return "elsewhere"; }
    }
    """,
  };

  private static final String MODULE =
      """
      module app { requires lib; }
      """;

  private static final String REGISTRY =
      """
      @SupportedTargets({Target.X86_64_UNKNOWN_LINUX_GNU, Target.X86_64_APPLE_DARWIN})
      @PlatformRegistry(value = Store.class, variants = {OnLinux.class, Elsewhere.class})
      package app;
      import dev.platgate.*;
      import lib.*;
      """;

  private static final String USER =
      """
      package app;
      import lib.OnLinux;
      class User {
        String name = GlobalStore.name();
        Object guarded() { return BuildTarget.OS_LINUX ? new OnLinux() : name; }
      }
      """;

  @TempDir private Path folder;

  private CompilerProcess javac(String name, Path... modules) {
    return CompilerProcess.javac(folder.resolve(name))
        .path("-processorpath", Jars.platgate())
        .path("--module-path", modules);
  }

  private Path library() {
    Path folder = javac("lib", Jars.ANNOTATIONS).with(KEEP_ALL).compile(LIBRARY).silent().output();
    assertThat(folder.resolve("lib/OnLinux.class")).exists();
    return folder;
  }

  @Test
  void variantsOfAnotherModuleServe() {
    Path library = library();
    Compiled mac =
        javac("mac", Jars.ANNOTATIONS, library).with(MAC).compile(MODULE, REGISTRY, USER).silent();
    assertThat(mac.text("app/GlobalStore.java")).contains("new Elsewhere()");
    assertThat(mac.text("META-INF/platgate/artifact.properties"))
        .isEqualTo("target=x86_64-apple-darwin\nservice.lib.Store=lib.Elsewhere\n");
    assertThat(mac.classes())
        .containsExactly(
            "app/BuildTarget.class",
            "app/GlobalStore.class",
            "app/User.class",
            "app/package-info.class",
            "module-info.class");
  }

  @Test
  void aModuleLeavesOutItsOwnClasses() {
    String module =
        """
        module own { requires static dev.platgate; exports own.api; }
        """;
    String kept =
        """
        package own.api;
        public class Kept {
          @dev.platgate.Platform(os = dev.platgate.Os.LINUX)
          static class OnLinux {}

          public Kept() {}
        }
        """;
    String gated =
        """
        package own;
        @dev.platgate.Platform(os = dev.platgate.Os.LINUX)
        class Gated {
          static class Nested {}
          Runnable anonymous = new Runnable() { @Override public void run() {} };
        }
        """;
    Compiled mac = javac("own", Jars.ANNOTATIONS).with(MAC).compile(module, kept, gated).silent();
    assertThat(mac.files(""))
        .containsExactly(
            "META-INF/platgate/artifact.properties", "module-info.class", "own/api/Kept.class");
  }

  @Test
  void usesAcrossModulesAreChecked() {
    String module =
        """
        module app {
          requires lib;
          // [UseOutsideGate]
          provides lib.Store with app.Own;
        }
        """;
    String own =
        """
        package app;
        @dev.platgate.Platform(os = dev.platgate.Os.LINUX)
        public class Own extends lib.OnLinux { public Own() {} }
        """;
    String user =
        """
        package app;
        class User {
          // [UseOutsideGate]
          lib.OnLinux field;
        }
        """;
    javac("bad", Jars.ANNOTATIONS, library())
        .with(LINUX)
        .compile(module, own, user)
        .announcedBy(List.of(), module, own, user);
  }

  @Test
  void severalModulesAreCompiledAtOnce() {
    Path root = folder.resolve("src");
    CompilerProcess.write(root.resolve("lib"), LIBRARY);
    CompilerProcess.write(root.resolve("app"), MODULE, REGISTRY, USER);
    Compiled compiled =
        javac(".", Jars.ANNOTATIONS)
            .with(MAC, "--module-source-path", root.toString(), "-m", "app,lib")
            .with("-Xlint:-processing")
            .run();
    assertThat(compiled.exit()).as(compiled.printed()).isZero();
    assertThat(compiled.files(""))
        .containsExactly(
            "app/META-INF/platgate/artifact.properties",
            "app/app/BuildTarget.class",
            "app/app/BuildTarget.java",
            "app/app/GlobalStore.class",
            "app/app/GlobalStore.java",
            "app/app/User.class",
            "app/app/package-info.class",
            "app/module-info.class",
            "lib/lib/Elsewhere.class",
            "lib/lib/Store.class",
            "lib/module-info.class");
  }
}
