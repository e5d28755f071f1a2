package dev.platgate.maven.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.maven.program.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares what is rendered with the files of {@code matrix}. {@code -Dplatgate.golden.update=true}
 * writes those files anew.
 */
final class RenderingTest {
  private static final Path GOLDEN = Path.of("src/test/resources/matrix");

  static List<Arguments> renderings() {
    return List.of(
        Arguments.of("store.txt", MatrixFormat.TEXT, Samples.store()),
        Arguments.of("store.md", MatrixFormat.MARKDOWN, Samples.store()),
        Arguments.of("store.html", MatrixFormat.HTML, Samples.store()),
        Arguments.of("large.txt", MatrixFormat.TEXT, Samples.large()),
        Arguments.of("hostile.txt", MatrixFormat.TEXT, Samples.hostile()),
        Arguments.of("hostile.md", MatrixFormat.MARKDOWN, Samples.hostile()));
  }

  @ParameterizedTest
  @MethodSource("renderings")
  void rendersExactly(String name, MatrixFormat format, Program program) throws IOException {
    String rendered = format.render(program, "object-store");
    if (Boolean.getBoolean("platgate.golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(GOLDEN.resolve(name), rendered);
    }
    assertThat(rendered).isEqualTo(Files.readString(GOLDEN.resolve(name)));
  }
}
