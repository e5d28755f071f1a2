package dev.platgate.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  private static final String MAC = "-Aplatgate.target=x86_64-apple-darwin";
  private static final String LINUX = "-Aplatgate.target=x86_64-unknown-linux-gnu";
  private static final String ELSEWHERE =
      """
      package app;
      @dev.platgate.Otherwise
      class Elsewhere implements Store {}
      """;

  private static Compilation compile(int rounds, String annotation) {
    return compile(new Generator(rounds, annotation), MAC);
  }

  private static Compilation compile(Generator generator, String target, String... further) {
    return javac()
        .withProcessors(generator, new PlatgateProcessor())
        .withOptions(target, "-Aplatgate.emit=all", "-Xlint:all", "-Werror")
        .compile(
            Stream.concat(Arrays.stream(SOURCES), Arrays.stream(further))
                .map(Expectations::file)
                .toList());
  }

  private static String registry(Compilation compilation, String name) throws IOException {
    return compilation.generatedSourceFile(name).orElseThrow().getCharContent(true).toString();
  }

  @Test
  void aVariantGeneratedInTheFirstRoundCounts() throws IOException {
    Compilation compilation = compile(1, "@Otherwise");
    assertThat(compilation.errors()).isEmpty();
    assertThat(registry(compilation, "app.GlobalStore")).contains("new Late()");
  }

  @Test
  void aMissingVariantIsWaitedFor() throws IOException {
    Compilation compilation = compile(3, "@Otherwise");
    assertThat(compilation.errors()).isEmpty();
    assertThat(registry(compilation, "app.GlobalStore")).contains("new Late()");
  }

  @Test
  void aServiceMayMentionWhatIsGenerated() throws IOException {
    String variant =
        """
        package app;
        import dev.platgate.*;
        @GATE
        public class NAME implements Shelf {
          @Override
          public java.util.List<? super Late[]> late() {
            return java.util.List.of();
          }
        }
        """;
    Compilation compilation =
        javac()
            .withProcessors(new PlatgateProcessor(), new Generator(1, "public"))
            .withOptions(LINUX, "-Aplatgate.emit=all")
            .compile(
                Expectations.file(SOURCES[0]),
                Expectations.file(
                    """
                    package app;
                    @dev.platgate.PlatformService
                    public interface Shelf {
                      java.util.List<? super Late[]> late();
                    }
                    """),
                Expectations.file(
                    """
                    @dev.platgate.PlatformRegistry(app.Shelf.class)
                    package other;
                    """),
                Expectations.file(
                    variant.replace("GATE", "Platform(os = Os.LINUX)").replace("NAME", "OnLinux")),
                Expectations.file(
                    variant.replace("GATE", "Otherwise").replace("NAME", "Elsewhere")));
    assertThat(compilation.errors()).isEmpty();
    assertThat(registry(compilation, "other.GlobalShelf")).contains("import app.Late;");
  }

  @ParameterizedTest
  @ValueSource(strings = {MAC, LINUX})
  void aVariantThatComesTooLateIsAnError(String target) {
    Generator generator = new Generator(3, "@Platform(os = Os.MACOS)");
    Compilation compilation = compile(generator, target, ELSEWHERE);
    assertThat(compilation.errors())
        .extracting(error -> error.getMessage(Locale.ROOT))
        .singleElement()
        .asString()
        .startsWith("[Platgate:LateVariant] app.Late appeared after the registry of app.Store");
  }

  @ParameterizedTest
  @ValueSource(strings = {MAC, LINUX})
  void aGeneratedVariantDoesNotReplaceAnother(String target) {
    Compilation compilation =
        compile(new Generator(1, "@Platform(os = Os.LINUX)"), target, ELSEWHERE);
    assertThat(compilation.errors())
        .extracting(error -> error.getMessage(Locale.ROOT))
        .hasSize(2)
        .allMatch(text -> text.startsWith("[Platgate:AmbiguousVariant] app.Late and app.OnLinux"));
  }

  @Test
  void aChoiceThatIsFinalTakesNoRoundOfItsOwn() {
    Generator watching = new Generator(0, "");
    assertThat(compile(watching, LINUX, ELSEWHERE).errors()).isEmpty();
    int rounds = watching.round;
    Generator waiting = new Generator(0, "");
    assertThat(compile(waiting, MAC, ELSEWHERE).errors()).isEmpty();
    assertThat(waiting.round).isEqualTo(rounds + 1);
  }
}
