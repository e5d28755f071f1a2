package dev.platgate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ArchitectureTest {
  @Test
  void theProcessorUsesTheStandardApiOnly() {
    assertThat(dependenciesOf("dev.platgate.processor"))
        .contains("javax.annotation.processing")
        .doesNotContain("dev.platgate.processor.javac")
        .noneMatch(name -> name.startsWith("com.sun."));
  }

  @Test
  void thePluginUsesThePublicTreeApiOnly() {
    assertThat(dependenciesOf("dev.platgate.processor.javac"))
        .contains("com.sun.source.util")
        .noneMatch(name -> name.startsWith("com.sun.tools."));
  }

  private static List<String> dependenciesOf(String packageName) {
    StringWriter output = new StringWriter();
    PrintWriter printer = new PrintWriter(output);
    ToolProvider.findFirst("jdeps")
        .orElseThrow()
        .run(
            printer,
            printer,
            "-verbose:package",
            "-filter:none",
            "--ignore-missing-deps",
            "target/classes");
    return output
        .toString()
        .lines()
        .map(line -> Stream.of(line.strip().split("\\s+")).toList())
        .filter(words -> words.size() > 2 && words.get(0).equals(packageName))
        .map(words -> words.get(2))
        .toList();
  }
}
