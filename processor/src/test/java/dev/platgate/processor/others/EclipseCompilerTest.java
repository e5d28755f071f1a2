package dev.platgate.processor.others;

import static dev.platgate.processor.others.CompilerProcess.KEEP_ALL;
import static dev.platgate.processor.others.CompilerProcess.LINUX;
import static dev.platgate.processor.others.CompilerProcess.MAC;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Eclipse compiler runs the processor but no javac plugin. */
final class EclipseCompilerTest {
  private static final String STORE =
      """
      package app;
      @dev.platgate.PlatformService
      public interface Store { <T extends Comparable<T>> T name(Class<? super T> type); }
      """;

  private static final String REGISTRY =
      """
      @SupportedTargets({Target.X86_64_UNKNOWN_LINUX_GNU, Target.X86_64_APPLE_DARWIN})
      @PlatformRegistry(Store.class)
      package app;
      import dev.platgate.*;
      """;

  private static final String ON_LINUX =
      """
      package app;
      import dev.platgate.*;
      @Platform(os = Os.LINUX)
      class OnLinux implements Store {
        @Override public <T extends Comparable<T>> T name(Class<? super T> type) { return null; }
      }
      """;

  private static final String ELSEWHERE =
      ON_LINUX.replace("OnLinux", "Elsewhere").replace("@Platform(os = Os.LINUX)", "@Otherwise");

  private static final String USER =
      """
      package app;
      class User {
        OnLinux notChecked;
        String use() { return GlobalStore.<String>name(CharSequence.class) + BuildTarget.TRIPLE; }
      }
      """;

  @TempDir private Path folder;

  private CompilerProcess ecj(String name) {
    return CompilerProcess.ecj(folder.resolve(name))
        .path("-cp", Jars.ANNOTATIONS)
        .path("-processorpath", Jars.platgate());
  }

  @Test
  void registriesAreThoseOfJavac() {
    String[] sources = {STORE, REGISTRY, ON_LINUX, ELSEWHERE, USER};
    Compiled ecj = ecj("ecj").with(LINUX, KEEP_ALL).compile(sources);
    ecj.announcedBy(List.of("PluginNotStarted"));
    assertThat(ecj.exit()).as(ecj.printed()).isZero();
    assertThat(ecj.classes())
        .containsExactly(
            "app/BuildTarget.class",
            "app/Elsewhere.class",
            "app/GlobalStore.class",
            "app/OnLinux.class",
            "app/Store.class",
            "app/User.class",
            "app/package-info.class");
    String legal = USER.replace("OnLinux", "Store");
    Compiled javac =
        CompilerProcess.javac(folder.resolve("javac"))
            .path("-cp", Jars.ANNOTATIONS)
            .path("-processorpath", Jars.platgate())
            .with(LINUX, KEEP_ALL)
            .compile(STORE, REGISTRY, ON_LINUX, ELSEWHERE, legal)
            .silent();
    for (String generated :
        List.of(
            "app/BuildTarget.java",
            "app/GlobalStore.java",
            "META-INF/platgate/artifact.properties")) {
      assertThat(ecj.text(generated)).isEqualTo(javac.text(generated));
    }
  }

  @Test
  void whatItCannotDoIsAnErrorSaidOnce() {
    Compiled compiled = ecj("target").with(MAC).compile(STORE, REGISTRY, ON_LINUX, ELSEWHERE, USER);
    compiled.announcedBy(List.of("PluginNotStarted"));
    assertThat(compiled.printed()).contains("ERROR: [Platgate:PluginNotStarted]");
    assertThat(compiled.exit()).isNotZero();
  }

  @Test
  void declarationsAreChecked() {
    String widening =
        """
        package app;
        import dev.platgate.*;
        @Platform(os = Os.LINUX)
        class Outer {
          // [WideningGate]
          @Platform(os = Os.MACOS) static class Inner {}
        }
        """;
    String typo =
        """
        package app;
        // [InvalidCfg]
        @dev.platgate.Platform(cfg = "widnows")
        class Typo {}
        """;
    String[] sources = {STORE, REGISTRY, ON_LINUX, widening, typo};
    Compiled compiled = ecj("bad").with(MAC).compile(sources);
    // The Eclipse compiler knows no place of what stands on a package.
    compiled.announcedBy(List.of("MissingVariant"), sources);
    assertThat(compiled.exit()).isNotZero();
  }

  @Test
  void worksThroughTheCompilerApi() throws IOException {
    URL[] jar = {Jars.other("ecj").toUri().toURL()};
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (URLClassLoader loader = new URLClassLoader(jar, ClassLoader.getPlatformClassLoader())) {
      JavaCompiler compiler =
          ServiceLoader.load(JavaCompiler.class, loader).stream()
              .filter(each -> each.type().getName().startsWith("org.eclipse."))
              .findAny()
              .orElseThrow()
              .get();
      try (StandardJavaFileManager files = compiler.getStandardFileManager(said, null, UTF_8)) {
        List<Path> sources =
            CompilerProcess.write(
                folder.resolve("src"), STORE, REGISTRY, ON_LINUX, ELSEWHERE, USER);
        files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
        files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(folder));
        files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(Jars.ANNOTATIONS));
        files.setLocationFromPaths(
            StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of(Jars.platgate()));
        Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(sources);
        List<String> options = List.of("--release", "17", LINUX, KEEP_ALL);
        assertThat(compiler.getTask(new StringWriter(), files, said, options, null, units).call())
            .as(said.getDiagnostics().toString())
            .isTrue();
      }
    }
    assertThat(said.getDiagnostics())
        .singleElement()
        .satisfies(
            only ->
                assertThat(only.getMessage(Locale.ROOT)).startsWith("[Platgate:PluginNotStarted]"));
    assertThat(folder.resolve("app/GlobalStore.class")).exists();
  }
}
