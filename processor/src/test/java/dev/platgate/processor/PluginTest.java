package dev.platgate.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Processor;
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
  void aBugOfOursIsReportedAsOne() {
    assertThat(problems(javac().withOptions(MAC), new WrappedProcessor(PluginTest::failFiling)))
        .singleElement()
        .asString()
        .startsWith("ERROR [Platgate:InternalError]")
        .contains("broken on purpose", "at dev.platgate.processor.");
  }
}
