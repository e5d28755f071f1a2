package dev.platgate.processor.others;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor, which generates one class in each of the first two rounds. */
public final class LateGenerator extends AbstractProcessor {
  /** The option to generate a use that is an error, too. */
  static final String WITH_USE = "late.use";

  private int round;

  /** Creates the processor; javac does. */
  public LateGenerator() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(WITH_USE);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    round++;
    if (round == 1) {
      write("Early", "class Early { class Inner {} }");
    } else if (round == 2) {
      write(
          "Late",
          """
          import dev.platgate.*;
          @Platform(os = Os.LINUX)
          class Late implements Store {
            static class Nested { Runnable run = new Runnable() { @Override public void run() {} }; }
          }
          """
              + (processingEnv.getOptions().containsKey(WITH_USE)
                  ? "class Use { Late field; }"
                  : ""));
    }
    return false;
  }

  private void write(String name, String text) {
    try (Writer writer = processingEnv.getFiler().createSourceFile("app." + name).openWriter()) {
      writer.write("package app;\n" + text);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }
}
