package dev.platgate.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackagedProgramTest {
  @TempDir Path folder;

  @Test
  void supportsTheTargetsAndUsesOneConstant() throws IOException {
    PackagedProgram program =
        PackagedProgram.write(
            folder.resolve("app"), 2, List.of(Target.X86_64_UNKNOWN_LINUX_GNU), "1-TEST");
    List<Path> sources = Folders.sources(program.folder());

    assertThat(sources).hasSize(25);
    assertThat(sources.stream().filter(file -> text(file).contains("BuildTarget.")))
        .extracting(file -> file.getFileName().toString())
        .containsExactly("Place.java");
    assertThat(text(program.folder().resolve("src/main/java/com/example/shop/package-info.java")))
        .contains("dev.platgate.Target.X86_64_UNKNOWN_LINUX_GNU\n")
        .doesNotContain("_TARGETS");
    assertThat(text(program.folder().resolve("pom.xml")))
        .contains("<version>1-TEST</version>")
        .doesNotContain("_VERSION");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
