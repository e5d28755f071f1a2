package dev.platgate.maven.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

final class ClassFileFuzzerTest {

  @Test
  void faultyClassesAreReadOrRefused() throws IOException {
    ClassFileFuzzer fuzzer = new ClassFileFuzzer();
    for (int seed = 0; seed < 2000; seed++) {
      fuzzer.run(seed);
    }
    assertThat(fuzzer.read()).isGreaterThan(100);
    assertThat(fuzzer.malformed()).isGreaterThan(100);
  }
}
