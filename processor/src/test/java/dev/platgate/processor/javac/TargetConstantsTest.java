package dev.platgate.processor.javac;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TargetConstantsTest {
  private static final Pattern CONSTANT = Pattern.compile("boolean (\\w+) = (true|false);");

  @ParameterizedTest
  @ValueSource(strings = {"x86_64-unknown-linux-gnu", "aarch64-apple-darwin"})
  void everyGeneratedConstantHasItsGate(String triple) throws IOException {
    Path generated =
        Path.of("src/test/resources/golden/store/expected", triple, "BuildTarget.java");
    Matcher constant = CONSTANT.matcher(Files.readString(generated));
    int count = 0;
    while (constant.find()) {
      count++;
      assertThat(
              TargetConstants.gate(constant.group(1)).orElseThrow().contains(Target.parse(triple)))
          .as(constant.group(1))
          .isEqualTo(Boolean.parseBoolean(constant.group(2)));
    }
    assertThat(count).isGreaterThan(15);
  }

  @Test
  void otherNamesHaveNone() {
    assertThat(TargetConstants.gate("TRIPLE")).isEmpty();
    assertThat(TargetConstants.gate("OS_linux")).isEmpty();
  }
}
