package dev.platgate.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the benchmark on a small program, so that it does not rot. */
final class BuildBenchmarkTest {
  private static final int MODULES = 2;

  @TempDir Path folder;

  @Test
  void printsARatioForEachComparison() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new BuildBenchmark(folder, MODULES)
        .run(1, Jvms.ONE, new PrintStream(out, true, StandardCharsets.UTF_8));

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("20 classes")
        .containsPattern("Platgate, no annotation +\\d+\\.\\d{3}x +\\d+\\.\\d{3}x")
        .containsPattern("Platgate, 4 gated types and uses, \\d+ targets +\\d+\\.\\d{3}x")
        .containsPattern("Platgate, 4 gated types and uses +\\d+\\.\\d{3}x")
        .containsPattern("each of \\d+ added targets +-?\\d+\\.\\d{3}%")
        .containsPattern("Error Prone and NullAway +\\d+\\.\\d{3}x");
    assertThat(classFile("gated-javac", "m001/NativeChannel001")).exists();
    assertThat(classFile("gated-platgate", "m000/NativeChannel000")).exists();
    assertThat(classFile("gated-platgate", "m001/NativeChannel001")).doesNotExist();
  }

  private Path classFile(String contender, String name) {
    return folder.resolve(contender + ".args.out/com/example/shop/" + name + ".class");
  }
}
