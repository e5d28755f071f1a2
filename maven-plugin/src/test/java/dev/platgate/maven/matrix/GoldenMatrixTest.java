package dev.platgate.maven.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.platgate.Target;
import dev.platgate.maven.program.Program;
import dev.platgate.maven.report.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GoldenMatrixTest {
  private static final Program STORE = Samples.store();
  private static final Program CHANGED =
      Samples.withVariant(
          STORE,
          "dev.platgate.runtime.Allocator",
          Target.AARCH64_APPLE_DARWIN,
          "dev.platgate.examples.objectstore.ServerAllocator");

  @TempDir private Path folder;

  @Test
  void whatWasWrittenIsEqual() throws IOException {
    Path file = folder.resolve("docs/platforms.md");
    assertThat(GoldenMatrix.update(file, STORE)).isTrue();
    assertThat(file).content().isEqualTo(MatrixFormat.MARKDOWN.render(STORE, ""));
    assertThatCode(() -> GoldenMatrix.compare(file, STORE)).doesNotThrowAnyException();
  }

  @Test
  void changedLinesAreShown() throws IOException {
    Path file = folder.resolve("platforms.md");
    GoldenMatrix.update(file, STORE);
    assertThatExceptionOfType(MatrixChangedException.class)
        .isThrownBy(() -> GoldenMatrix.compare(file, CHANGED))
        .withMessage(
            """
            The matrix has changed from what is in %s (-) to what was compiled (+):
            - | `aarch64-apple-darwin` | `PortableAllocator` | `UnsupportedHeapProfiler` |
            + | `aarch64-apple-darwin` | `ServerAllocator` | `UnsupportedHeapProfiler` |
            - | `dev.platgate.runtime.Allocator` \
            | `dev.platgate.examples.objectstore.ServerAllocator` \
            | only `x86_64-unknown-linux-gnu` |
            - | `dev.platgate.runtime.Allocator` \
            | `dev.platgate.examples.objectstore.PortableAllocator` \
            | all but `x86_64-unknown-linux-gnu` |
            + | `dev.platgate.runtime.Allocator` \
            | `dev.platgate.examples.objectstore.ServerAllocator` \
            | only `x86_64-unknown-linux-gnu`, `aarch64-apple-darwin` |
            + | `dev.platgate.runtime.Allocator` \
            | `dev.platgate.examples.objectstore.PortableAllocator` \
            | all but `x86_64-unknown-linux-gnu`, `aarch64-apple-darwin` |
            To accept the change: mvn platgate:matrix -Dplatgate.matrix.update""",
            file);
  }

  @Test
  void missingFileIsAChange() {
    Path file = folder.resolve("platforms.md");
    assertThatExceptionOfType(MatrixChangedException.class)
        .isThrownBy(() -> GoldenMatrix.compare(file, STORE))
        .withMessage(
            "The file of the matrix is missing: %s\n"
                + "To write it: mvn platgate:matrix -Dplatgate.matrix.update",
            file);
  }

  @Test
  void lineEndsOfACheckoutAreEqual() throws IOException {
    Path file = folder.resolve("platforms.md");
    Files.writeString(file, MatrixFormat.MARKDOWN.render(STORE, "").replace("\n", "\r\n"));
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    assertThatCode(() -> GoldenMatrix.compare(file, STORE)).doesNotThrowAnyException();
    assertThat(GoldenMatrix.update(file, STORE)).isFalse();
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.fromMillis(0));
  }

  @Test
  void fileInAnotherEncodingIsAChange() throws IOException {
    Path file = folder.resolve("platforms.md");
    Files.writeString(file, "matrix é", StandardCharsets.ISO_8859_1);
    assertThatExceptionOfType(MatrixChangedException.class)
        .isThrownBy(() -> GoldenMatrix.compare(file, STORE))
        .withMessageContaining("- matrix \ufffd\n+ # Platform matrix\n");
  }

  @Test
  void whatCannotBeWrittenLeavesNothing() throws IOException {
    Path file = folder.resolve("platforms.md");
    Files.createDirectories(file.resolve("inside"));
    assertThatIOException().isThrownBy(() -> WholeFile.write(file, "text"));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void symbolicLinkStaysOne() throws IOException {
    Path file = Files.writeString(folder.resolve("real.md"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), file);
    WholeFile.write(link, "new");
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }
}
