package dev.platgate.processor.others;

import static dev.platgate.processor.others.CompilerProcess.LINUX;
import static dev.platgate.processor.others.CompilerProcess.MAC;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Error Prone and NullAway read the same bodies in the same javac, generated ones included. */
final class ErrorProneTest {
  /** What Error Prone needs of the compiler, as its manual has it. */
  private static final List<String> EXPORTED =
      List.of("api", "code", "file", "main", "model", "parser", "processing", "tree", "util");

  private static final String STORE =
      """
      package app;

      import dev.platgate.PlatformService;
      import dev.platgate.Unsupported;
      import java.io.IOException;

      /** A service. */
      @PlatformService(unsupported = Unsupported.class)
      public interface Store {
        /** Returns one of them. */
        <T extends Comparable<T>> T pick(List<? super T> all, int... places) throws IOException;

        /** Puts it. */
        void put(String key, byte[] value);

        /** A list. */
        interface List<T> {}
      }
      """;

  private static final String REGISTRY =
      """
      @SupportedTargets({Target.X86_64_UNKNOWN_LINUX_GNU, Target.X86_64_APPLE_DARWIN})
      @PlatformRegistry(Store.class)
      package app;

      import dev.platgate.PlatformRegistry;
      import dev.platgate.SupportedTargets;
      import dev.platgate.Target;
      """;

  private static final String ON_LINUX =
      """
      package app;

      import dev.platgate.Os;
      import dev.platgate.Platform;

      @Platform(os = Os.LINUX)
      final class OnLinux implements Store {
        @Override
        public <T extends Comparable<T>> T pick(List<? super T> all, int... places) {
          throw new IllegalStateException(all + " " + places.length);
        }

        @Override
        public void put(String key, byte[] value) {}
      }
      """;

  @TempDir private Path folder;

  private CompilerProcess javac(String checks) {
    String plugin =
        "-Xplugin:ErrorProne "
            + checks
            + " -Xep:NullAway:ERROR -XepOpt:NullAway:AnnotatedPackages=app";
    Stream<String> tools =
        Stream.of("error_prone_core", "dataflow-errorprone", "nullaway", "dataflow-nullaway");
    return CompilerProcess.javac(folder)
        .with(EXPORTED.stream().map(name -> open("exports", name)).toArray(String[]::new))
        .with(open("opens", "code"), open("opens", "comp"))
        .path("-cp", Jars.ANNOTATIONS)
        .path("-processorpath", Jars.platgate(tools.map(Jars::other).toArray(Path[]::new)))
        .with("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW", plugin);
  }

  private static String open(String how, String packageName) {
    return "-J--add-" + how + "=jdk.compiler/com.sun.tools.javac." + packageName + "=ALL-UNNAMED";
  }

  @Test
  void nothingIsWrongWithGeneratedCode() {
    Compiled mac =
        javac("-XepAllSuggestionsAsWarnings").with(MAC).compile(STORE, REGISTRY, ON_LINUX);
    assertThat(mac.files(".java"))
        .containsExactly(
            "app/BuildTarget.java", "app/GlobalStore.java", "app/UnsupportedStore.java");
    assertThat(mac.problems()).as(mac.printed()).noneMatch(problem -> isGenerated(problem));
    assertThat(mac.classes())
        .contains("app/GlobalStore.class", "app/UnsupportedStore.class")
        .doesNotContain("app/OnLinux.class");
  }

  private static boolean isGenerated(String problem) {
    return problem.matches("app\\.(BuildTarget|GlobalStore|UnsupportedStore):.*");
  }

  @Test
  void eachReportsWhatIsItsOwn() {
    String user =
        """
        package app;

        final class User {
          // [UseOutsideGate]
          static final OnLinux STORE = null;

          private User() {}

          static void use(String[] arguments) {
            // [UseOutsideGate]
            if (arguments.equals(new OnLinux())) {
              GlobalStore.put(arguments[0], null);
            }
            if (BuildTarget.OS_LINUX) {
              OnLinux store = new OnLinux();
              store.put(arguments[0], new byte[0]);
            }
          }
        }
        """;
    Compiled linux =
        javac("-XepAllErrorsAsWarnings").with(LINUX).compile(STORE, REGISTRY, ON_LINUX, user);
    assertThat(linux.problems().stream().map(each -> each.replaceFirst("].*", "]")))
        .as(linux.printed())
        .containsExactlyInAnyOrder(
            "app.User:5 UseOutsideGate",
            "app.User:5 [NullAway]",
            "app.User:11 UseOutsideGate",
            "app.User:11 [EqualsIncompatibleType]",
            "app.User:12 [NullAway]");
  }
}
