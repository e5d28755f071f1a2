package dev.platgate.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class PageSizeTest {
  @Test
  void isWhatTheKernelSays() throws Exception {
    assumeThat(Files.isExecutable(Path.of("/usr/bin/getconf"))).as("getconf is here").isTrue();
    Process process = new ProcessBuilder("/usr/bin/getconf", "PAGESIZE").start();
    String kernel =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertThat(Integer.toString(PageSize.current())).isEqualTo(kernel);
  }
}
