package dev.platgate.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.platgate.Platform;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
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

  /** Hands the processor an environment of another class, as incremental build tools do. */
  private static final class Wrapped extends AbstractProcessor {
    private final PlatgateProcessor wrapped = new PlatgateProcessor();
    private final String broken;

    Wrapped(String broken) {
      this.broken = broken;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      Object proxy =
          Proxy.newProxyInstance(
              getClass().getClassLoader(),
              new Class<?>[] {ProcessingEnvironment.class},
              (self, method, arguments) -> {
                if (method.getName().equals(broken)) {
                  throw new IllegalStateException("broken on purpose");
                }
                try {
                  return method.invoke(environment, arguments);
                } catch (InvocationTargetException failure) {
                  throw failure.getCause() == null ? failure : failure.getCause();
                }
              });
      wrapped.init((ProcessingEnvironment) proxy);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return wrapped.getSupportedAnnotationTypes();
    }

    @Override
    public Set<String> getSupportedOptions() {
      return wrapped.getSupportedOptions();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return wrapped.getSupportedSourceVersion();
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // What the wrapped processor claims is claimed.
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return wrapped.process(annotations, round);
    }
  }

  private static List<String> problems(Compiler compiler, Processor processor) {
    Compilation compilation = compiler.withProcessors(processor).compile(GATED);
    return compilation.diagnostics().stream()
        .map(each -> each.getKind() + " " + each.getMessage(Locale.ROOT))
        .toList();
  }

  private static Compiler withoutPlugin() throws URISyntaxException {
    File annotations =
        new File(Platform.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return javac().withClasspath(List.of(annotations));
  }

  @Test
  void pluginAndProcessorMeetWhereTheEnvironmentIsWrapped() {
    assertThat(problems(javac().withOptions(MAC), new Wrapped("nothing")))
        .singleElement()
        .asString()
        .startsWith("ERROR [Platgate:NotExcluded] The class file of app.Gated");
  }

  @Test
  void withoutThePluginNothingIsExcludedInSilence() throws URISyntaxException {
    assertThat(problems(withoutPlugin().withOptions(MAC), new PlatgateProcessor()))
        .singleElement()
        .asString()
        .startsWith("ERROR [Platgate:PluginNotStarted]");
    assertThat(
            problems(
                withoutPlugin().withOptions(MAC, "-Aplatgate.emit=all"), new PlatgateProcessor()))
        .singleElement()
        .asString()
        .startsWith("WARNING [Platgate:PluginNotStarted]");
  }

  @Test
  void aBugOfOursIsReportedAsOne() {
    assertThat(problems(javac().withOptions(MAC), new Wrapped("getFiler")))
        .singleElement()
        .asString()
        .startsWith("ERROR [Platgate:InternalError]")
        .contains("broken on purpose", "at dev.platgate.processor.");
  }
}
