package dev.platgate.maven.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Compares the spellings with the lists that {@code src/test/natives/list-published} wrote. */
final class PublishedNativesTest {
  @Test
  void aSpellingIsWhatIsPublishedAndNotLeftOut() throws IOException {
    Set<String> expected = lines("published");
    Set<String> leftOut =
        lines("left-out").stream()
            .map(line -> line.substring(0, line.indexOf(' ', line.indexOf(' ') + 1)))
            .collect(Collectors.toSet());
    assertThat(expected).containsAll(leftOut);
    expected.removeAll(leftOut);
    assertThat(spelled()).containsExactlyElementsOf(expected);
  }

  @Test
  void whatIsLeftOutHasAReason() throws IOException {
    assertThat(lines("left-out")).allMatch(line -> line.split(" ").length > 3);
  }

  private static Set<String> spelled() {
    return Arrays.stream(Ecosystem.values())
        .flatMap(each -> each.spellings().values().stream().map(value -> each.key() + " " + value))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> lines(String resource) throws IOException {
    try (InputStream in = PublishedNativesTest.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
