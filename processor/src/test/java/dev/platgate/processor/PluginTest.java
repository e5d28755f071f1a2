package dev.platgate.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What depends on how the compiler starts processor and plugin. */
final class PluginTest {
  private static final String MAC = "-Aplatgate.target=aarch64-apple-darwin";

  private static final JavaFileObject GATED =
      Expectations.file(
          """
          package app;
          @dev.platgate.Platform(os = dev.platgate.Os.LINUX)
          class Gated {}
          """);

  private static List<String> problems(Compiler compiler, Processor processor) {
    Compilation compilation = compiler.withProcessors(processor).compile(GATED);
    return compilation.diagnostics().stream()
        .map(each -> each.getKind() + " " + each.getMessage(Locale.ROOT))
        .toList();
  }

  /** A processor whose environment, and its elements, change once the last round is over. */
  private static final class ChangedLater extends WrappedProcessor {
    private final AtomicBoolean isOver;

    ChangedLater(AtomicBoolean isOver, Change change) {
      super(
          (method, result) ->
              method.equals("getElementUtils")
                  ? WrappedProcessor.proxy(
                      Elements.class,
                      (Elements) result,
                      (asked, found) -> isOver.get() ? change.apply(asked, found) : found)
                  : isOver.get() ? change.apply(method, result) : result);
      this.isOver = isOver;
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // What the wrapped processor claims is claimed.
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      boolean isClaimed = super.process(annotations, round);
      isOver.set(round.processingOver());
      return isClaimed;
    }
  }

  private static Object failReading(String method, Object result) {
    if (method.equals("getTypeUtils")) {
      throw new IllegalStateException("broken on purpose");
    }
    return result;
  }

  @SuppressWarnings("NullAway") // That is how elements say that there is no such type.
  private static Object loseSources(String method, Object result) {
    return method.equals("getTypeElement") ? null : result;
  }

  private static List<String> problemsOfDeadCode(WrappedProcessor.Change change) {
    Compilation compilation =
        javac()
            .withOptions(MAC)
            .withProcessors(new ChangedLater(new AtomicBoolean(), change))
            .compile(
                Expectations.file(
                    """
                    package app;
                    import dev.platgate.*;
                    @SupportedTargets(Target.AARCH64_APPLE_DARWIN)
                    @Platform(os = Os.LINUX)
                    class Dead {}
                    """));
    assertThat(compilation.status()).isEqualTo(Compilation.Status.FAILURE);
    return compilation.errors().stream()
        .map(each -> each.getMessage(Locale.ROOT).replaceFirst("(?s) .*", ""))
        .toList();
  }

  private static Object failFiling(String method, Object result) {
    if (method.equals("getFiler")) {
      throw new IllegalStateException("broken on purpose");
    }
    return result;
  }

  @Test
  void pluginAndProcessorMeetWhereTheEnvironmentIsWrapped() {
    assertThat(problems(javac().withOptions(MAC), new WrappedProcessor((method, result) -> result)))
        .singleElement()
        .asString()
        .startsWith("ERROR [Platgate:NotExcluded] The class file of app.Gated");
  }

  @Test
  void withoutThePluginNothingIsExcludedInSilence() {
    assertThat(problems(javac().withOptions(MAC), WrappedProcessor.withoutPlugin()))
        .singleElement()
        .asString()
        .startsWith("ERROR [Platgate:PluginNotStarted]");
    assertThat(
            problems(
                javac().withOptions(MAC, "-Aplatgate.emit=all"), WrappedProcessor.withoutPlugin()))
        .anyMatch(problem -> problem.startsWith("WARNING [Platgate:PluginNotStarted]"));
  }

  @Test
  void whatTheProcessorFoundIsPrintedWhateverHappensLater() {
    assertThat(problemsOfDeadCode((method, result) -> result))
        .containsExactly("[Platgate:DeadGate]");
    assertThat(problemsOfDeadCode(PluginTest::loseSources)).containsExactly("[Platgate:DeadGate]");
    assertThat(problemsOfDeadCode(PluginTest::failReading))
        .containsExactlyInAnyOrder("[Platgate:InternalError]", "[Platgate:DeadGate]");
  }

  @Test
  void aBugOfOursIsReportedAsOne() {
    assertThat(problems(javac().withOptions(MAC), new WrappedProcessor(PluginTest::failFiling)))
        .singleElement()
        .asString()
        .startsWith("ERROR [Platgate:InternalError]")
        .contains("broken on purpose", "at dev.platgate.processor.");
  }
}
