package dev.platgate.processor.others;

import static dev.platgate.processor.others.CompilerProcess.LINUX;
import static dev.platgate.processor.others.CompilerProcess.MAC;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything Platgate offers at once, with all warnings of javac as errors. */
final class LintTest {
  private static final String[] SOURCES = {
    """
    @SupportedTargets({Target.X86_64_UNKNOWN_LINUX_GNU, Target.X86_64_APPLE_DARWIN})
    @PlatformRegistry({Store.class, Tracer.class})
    package app;
    import dev.platgate.*;
    """,
    """
    package app;
    import dev.platgate.*;
    @PlatformService
    public interface Store {
      @Deprecated void old();
      @Deprecated(forRemoval = true) int older();
      @SuppressWarnings("rawtypes") java.util.List raw(java.util.List raw);
      @SuppressWarnings("unchecked") <T> T[] all(T... more);
    }
    """,
    """
    package app;
    import dev.platgate.*;
    @PlatformService(unsupported = Unsupported.class)
    public interface Tracer {
      @Deprecated <T extends Exception> java.util.List<? super T> trace(Class<T> type) throws T;
      @SuppressWarnings("rawtypes") void raw(java.util.Map raw);
    }
    """,
    """
    package app;
    @dev.platgate.Platform(cfg = "all(unix, target_os = \\"linux\\")")
    @SuppressWarnings({"removal", "varargs"})
    class LinuxStore implements Store {
      @Deprecated @Override public void old() {}
      @Deprecated(forRemoval = true) @Override public int older() { return 1; }
      @SuppressWarnings("rawtypes")
      @Override public java.util.List raw(java.util.List raw) { return raw; }
      @SafeVarargs @Override public final <T> T[] all(T... more) { return more; }
    }
    """,
    """
    package app;
    @dev.platgate.Otherwise
    @Deprecated
    @SuppressWarnings({"removal", "varargs"})
    class OtherStore implements Store {
      @Deprecated @Override public void old() {}
      @Deprecated(forRemoval = true) @Override public int older() { return 1; }
      @SuppressWarnings("rawtypes")
      @Override public java.util.List raw(java.util.List raw) { return raw; }
      @SafeVarargs @Override public final <T> T[] all(T... more) { return more; }
    }
    """,
    """
    package app;
    import dev.platgate.*;
    @Platform(os = Os.LINUX, not = @Platform.Match(env = Env.MUSL))
    class LinuxTracer implements Tracer {
      @Deprecated
      @Override public <T extends Exception> java.util.List<? super T> trace(Class<T> type) {
        return java.util.List.of();
      }
      @SuppressWarnings("rawtypes") @Override public void raw(java.util.Map raw) {}
    }
    """,
    """
    package app;
    import java.util.List;
    class User {
      List<?> use() {
        if (BuildTarget.OS_LINUX && new LinuxTracer().hashCode() > 0) {
          return List.of(new LinuxStore());
        }
        return GlobalStore.raw(List.of(GlobalStore.<String>all("x"), GlobalTracer.get()));
      }
    }
    """,
  };

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {LINUX, MAC})
  void noWarningIsLeft(String target) {
    Compiled compiled = javac().with(target).compile(SOURCES).silent();
    assertThat(compiled.classes()).contains("app/GlobalStore.class", "app/GlobalTracer.class");
    assertThat(compiled.classes().contains("app/UnsupportedTracer.class"))
        .isEqualTo(target.equals(MAC));
  }

  /** No processor can know beforehand what the annotations of a project are: docs/tools.md. */
  @Test
  void anAliasIsClaimedByNobody() {
    String[] sources = {
      """
      package app;
      import dev.platgate.*;
      @Platform(os = Os.LINUX)
      @interface Alias {}
      """,
      """
      package app;
      @Alias class Aliased {}
      """,
    };
    assertThat(javac().with(LINUX).compile(sources).problems())
        .hasSize(2)
        .anyMatch(
            each -> each.endsWith("No processor claimed any of these annotations: /app.Alias"))
        .contains("warnings found and -Werror specified");
    assertThat(javac().with(MAC, "-Xlint:-processing").compile(sources).silent().classes())
        .isEmpty();
  }

  private CompilerProcess javac() {
    return CompilerProcess.javac(folder)
        .with("-Werror", "--release", "17", "-Xdoclint:all,-missing")
        .path("-cp", Jars.ANNOTATIONS)
        .path("-processorpath", Jars.platgate());
  }
}
