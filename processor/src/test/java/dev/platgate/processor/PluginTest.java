package dev.platgate.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
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

  /** Changes what a method of the environment returns. */
  private interface Change {
    Object apply(String method, Object result);
  }

  /** Hands the processor an environment of another class, as incremental build tools do. */
  private static final class Wrapped extends AbstractProcessor {
    private final PlatgateProcessor wrapped = new PlatgateProcessor();
    private final Change change;

    Wrapped(Change change) {
      this.change = change;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      wrapped.init(proxy(ProcessingEnvironment.class, environment, change));
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

  private static <T> T proxy(Class<T> type, T target, Change change) {
    InvocationHandler handler =
        (self, method, arguments) -> {
          try {
            return change.apply(method.getName(), method.invoke(target, arguments));
          } catch (InvocationTargetException failure) {
            throw failure.getCause() == null ? failure : failure.getCause();
          }
        };
    return type.cast(
        Proxy.newProxyInstance(PluginTest.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  /** Elements that no plugin has announced. */
  private static Object hideElements(String method, Object result) {
    return method.equals("getElementUtils")
        ? proxy(Elements.class, (Elements) result, PluginTest::forgetIdentity)
        : result;
  }

  private static Object forgetIdentity(String method, Object result) {
    return method.equals("hashCode") ? Integer.valueOf(0) : result;
  }

  private static Object failFiling(String method, Object result) {
    if (method.equals("getFiler")) {
      throw new IllegalStateException("broken on purpose");
    }
    return result;
  }

  @Test
  void pluginAndProcessorMeetWhereTheEnvironmentIsWrapped() {
    assertThat(problems(javac().withOptions(MAC), new Wrapped((method, result) -> result)))
        .singleElement()
        .asString()
        .startsWith("ERROR [Platgate:NotExcluded] The class file of app.Gated");
  }

  @Test
  void withoutThePluginNothingIsExcludedInSilence() {
    assertThat(problems(javac().withOptions(MAC), new Wrapped(PluginTest::hideElements)))
        .singleElement()
        .asString()
        .startsWith("ERROR [Platgate:PluginNotStarted]");
    assertThat(
            problems(
                javac().withOptions(MAC, "-Aplatgate.emit=all"),
                new Wrapped(PluginTest::hideElements)))
        .anyMatch(problem -> problem.startsWith("WARNING [Platgate:PluginNotStarted]"));
  }

  @Test
  void aBugOfOursIsReportedAsOne() {
    assertThat(problems(javac().withOptions(MAC), new Wrapped(PluginTest::failFiling)))
        .singleElement()
        .asString()
        .startsWith("ERROR [Platgate:InternalError]")
        .contains("broken on purpose", "at dev.platgate.processor.");
  }
}
