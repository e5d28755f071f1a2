package dev.platgate.processor.others;

import static dev.platgate.processor.others.CompilerProcess.MAC;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources in several folders, some of which javac finds only because others use them. */
final class SourceRootsTest {
  private static final String MAIN =
      """
      package app;
      @dev.platgate.Platform(os = dev.platgate.Os.LINUX)
      class Main { Implied implied; }
      class Beside { Ungated ungated; }
      """;

  private static final String IMPLIED =
      """
      package app;
      @dev.platgate.Platform(os = dev.platgate.Os.LINUX)
      class Implied {
        static class Nested { Runnable run = new Runnable() { @Override public void run() {} }; }
      }
      """;

  private static final String UNGATED =
      """
      package app;
      class Ungated {}
      """;

  @TempDir private Path folder;

  private CompilerProcess javac(String... implied) {
    Path first = folder.resolve("src").resolve("first");
    Path second = folder.resolve("src").resolve("second");
    CompilerProcess.write(first, MAIN);
    CompilerProcess.write(second, implied);
    return CompilerProcess.javac(folder)
        .path("-cp", Jars.ANNOTATIONS)
        .path("-processorpath", Jars.platgate())
        .path("-sourcepath", first, second)
        .with("-implicit:class", MAC);
  }

  private Compiled compile(String... implied) {
    return javac(implied).with(folder.resolve("src/first/app/Main.java").toString()).run();
  }

  @Test
  void impliedClassesAreExcluded() {
    Compiled compiled = compile(IMPLIED, UNGATED).silent();
    assertThat(compiled.classes()).containsExactly("app/Beside.class", "app/Ungated.class");
  }

  @Test
  void impliedClassesAreChecked() {
    String bad =
        """
        package app;
        class Ungated {
          // [UseOutsideGate]
          Implied field;
        }
        """;
    compile(IMPLIED, bad).announcedBy(List.of("second.app.Ungated:4 UseOutsideGate"));
  }

  @Test
  void impliedVariantsAreMissingVariants() {
    String service =
        """
        package app;
        @dev.platgate.PlatformService
        public interface Store {}
        """;
    String variant =
        """
        package app;
        @dev.platgate.Otherwise
        class Ungated implements Store {}
        """;
    String registry =
        """
        // [MissingVariant]
        @dev.platgate.PlatformRegistry(Store.class)
        package app;
        """;
    Compiled compiled = javac(IMPLIED, service, variant).compile(registry);
    compiled.announcedBy(List.of(), registry);
  }
}
