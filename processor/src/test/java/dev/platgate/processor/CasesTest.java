package dev.platgate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares {@code docs/cases.md} with the tests of all modules. */
final class CasesTest {
  private static final Pattern CASE = Pattern.compile("(?m)^\\| (\\d+)\\. .*`\\w+\\.\\w+` \\|$");
  private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))\\.(\\w+)`");

  @Test
  void everyCaseHasTests() throws IOException {
    String page = Files.readString(Path.of("../docs/cases.md"));
    assertThat(CASE.matcher(page).results().map(found -> Integer.valueOf(found.group(1))))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 21).boxed().toList());
    List<String> missing = new ArrayList<>();
    for (MatchResult test : TEST.matcher(page).results().toList()) {
      if (!source(test.group(1)).contains("void " + test.group(2) + "(")) {
        missing.add(test.group());
      }
    }
    assertThat(missing).isEmpty();
  }

  private static String source(String testClass) throws IOException {
    for (String module : List.of("annotations", "processor", "examples/object-store")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "test", "java"))) {
        List<Path> found = files.filter(file -> file.endsWith(testClass + ".java")).toList();
        if (!found.isEmpty()) {
          return Files.readString(found.get(0));
        }
      }
    }
    return "";
  }
}
