package dev.platgate.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

final class OtherProcessorsTest {
  private static final String[] SOURCES = {
    """
    package app;
    @dev.platgate.PlatformService
    public interface Store {}
    """,
    """
    @PlatformRegistry(Store.class)
    package app;
    import dev.platgate.*;
    """,
    """
    package app;
    @dev.platgate.Platform(os = dev.platgate.Os.LINUX)
    class OnLinux implements Store {}
    """,
  };

  /** Generates one class per round, the last of which is a variant. */
  private static final class Generator extends AbstractProcessor {
    private final int rounds;
    private final String annotation;
    private int round;

    Generator(int rounds, String annotation) {
      this.rounds = rounds;
      this.annotation = annotation;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
      round++;
      if (round < rounds) {
        write("Step" + round, "class Step" + round + " {}");
      } else if (round == rounds) {
        write("Late", annotation + " class Late implements Store {}");
      }
      return false;
    }

    private void write(String name, String text) {
      try (Writer writer = processingEnv.getFiler().createSourceFile("app." + name).openWriter()) {
        writer.write("package app; import dev.platgate.*; " + text);
      } catch (IOException failure) {
        throw new AssertionError(failure);
      }
    }
  }

  private static Compilation compile(int rounds, String annotation) {
    return javac()
        .withProcessors(new Generator(rounds, annotation), new PlatgateProcessor())
        .withOptions(
            "-Aplatgate.target=x86_64-apple-darwin", "-Aplatgate.emit=all", "-Xlint:all", "-Werror")
        .compile(Arrays.stream(SOURCES).map(Expectations::file).toList());
  }

  private static String registry(Compilation compilation) throws IOException {
    return compilation
        .generatedSourceFile("app.GlobalStore")
        .orElseThrow()
        .getCharContent(true)
        .toString();
  }

  @Test
  void aVariantGeneratedInTheFirstRoundCounts() throws IOException {
    Compilation compilation = compile(1, "@Otherwise");
    assertThat(compilation.errors()).isEmpty();
    assertThat(registry(compilation)).contains("new Late()");
  }

  @Test
  void aMissingVariantIsWaitedFor() throws IOException {
    Compilation compilation = compile(3, "@Otherwise");
    assertThat(compilation.errors()).isEmpty();
    assertThat(registry(compilation)).contains("new Late()");
  }

  @Test
  void aVariantThatComesTooLateIsAnError() {
    Compilation compilation =
        javac()
            .withProcessors(new Generator(3, "@Platform(os = Os.MACOS)"), new PlatgateProcessor())
            .withOptions("-Aplatgate.target=x86_64-apple-darwin", "-Aplatgate.emit=all")
            .compile(
                Expectations.file(SOURCES[0]),
                Expectations.file(SOURCES[1]),
                Expectations.file(SOURCES[2]),
                Expectations.file(
                    """
                    package app;
                    @dev.platgate.Otherwise
                    class Elsewhere implements Store {}
                    """));
    assertThat(compilation.errors())
        .extracting(error -> error.getMessage(Locale.ROOT))
        .singleElement()
        .asString()
        .startsWith("[Platgate:LateVariant] app.Late appeared after the registry of app.Store");
  }
}
