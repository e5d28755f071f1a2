package dev.platgate.maven.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArchiveFuzzerTest {

  @Test
  void faultyArchivesAreWalkedOrProblems(@TempDir Path folder) throws IOException {
    ArchiveFuzzer fuzzer = new ArchiveFuzzer(folder);
    for (int seed = 0; seed < 1000; seed++) {
      fuzzer.run(seed);
    }
    assertThat(fuzzer.sound()).isGreaterThan(100);
    assertThat(fuzzer.faulty()).isGreaterThan(100);
  }
}
