package dev.platgate.maven.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.platgate.maven.program.ProgramFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClassGraphTest {
  @TempDir private Path folder;

  /** Encloses a class that it does not use. */
  static final class Outer {
    /** Uses a class. */
    static final class Inner {
      static Class<?> used() {
        return ClassFinder.class;
      }
    }
  }

  @Test
  void classesAndWhatTheyUseAreRead() throws IOException {
    copy(Outer.class);
    copy(Outer.Inner.class);
    Files.writeString(folder.resolve("text.txt"), "no class");
    Path build = Files.createDirectories(folder.resolve(ProgramFile.FOLDER));
    Files.writeString(build.resolve("Other.class"), "for packaging");
    ClassGraph graph = ClassGraph.read(folder);
    assertThat(graph.references().keySet())
        .containsExactly(Outer.class.getName(), Outer.Inner.class.getName());
    assertThat(graph.referrers(ClassFinder.class.getName()))
        .containsExactly(Outer.Inner.class.getName());
    assertThat(graph.referrers(Outer.Inner.class.getName())).isEmpty();
  }

  @Test
  void whatIsNoClassFileIsNamed() throws IOException {
    Files.writeString(folder.resolve("Broken.class"), "no class");
    assertThatIOException()
        .isThrownBy(() -> ClassGraph.read(folder))
        .withMessageContaining("Broken.class: malformed class file");
  }

  private void copy(Class<?> type) throws IOException {
    String path = type.getName().replace('.', '/') + ".class";
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    try (InputStream stream = ClassGraphTest.class.getResourceAsStream("/" + path)) {
      Files.copy(stream, file);
    }
  }
}
