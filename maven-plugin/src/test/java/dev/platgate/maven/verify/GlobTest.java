package dev.platgate.maven.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GlobTest {

  @ParameterizedTest
  @CsvSource({
    "a/b, a/b, true",
    "a/b, a/bc, false",
    "a/b, a/b/c, false",
    "a/*, a/b, true",
    "a/*, a/b/c, false",
    "a/**, a, true",
    "a/**, a/b/c, true",
    "**/c, a/b/c, true",
    "**/c, c, true",
    "a/**/d, a/b/c/d, true",
    "a/**/d, a/d, true",
    "a/**/d, a/b/c, false",
    "lwjgl-*.jar!/X?.class, lwjgl-3.4.3.jar!/XY.class, true",
    "lwjgl-*.jar!/X?.class, lwjgl-3.4.3.jar!/X.class, false",
    "*a*b*, xaxxbx, true",
    "*a*b*, xbxxax, false",
  })
  void matches(String pattern, String path, boolean expected) {
    assertThat(Glob.of(pattern, "/").matches(List.of(path.split("/")))).isEqualTo(expected);
  }

  @Test
  void noPatternTakesLong() {
    Glob glob = Glob.of("**/a/**/a/**/a/**/*a*a*a*a*a*b", "/");
    List<String> names = Collections.nCopies(20_000, "a".repeat(40));
    Assertions.assertTimeout(
        Duration.ofSeconds(5), () -> assertThat(glob.matches(names)).isFalse());
  }
}
