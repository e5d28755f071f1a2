package dev.platgate.examples.objectstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ObjectKeyTest {
  @ParameterizedTest
  @CsvSource({
    "a, a",
    "a/b//c, a/b//c",
    "%2F, /",
    "a+b, a+b",
    "%C3%a4, ä",
    "%E2%82%AC, €",
    "%F0%9F%98%80, 😀",
    "%25zz, %zz",
    "../x, ../x",
  })
  void decodes(String encoded, String key) throws HttpProblem {
    assertThat(ObjectKey.decode(encoded)).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "a%", "a%1", "%g0", "%0g", "%-1", "%+1", "%EF%BC%9"})
  void refusesBadPercentEncoding(String encoded) {
    assertRefused(encoded, "'%'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%80", "%C0%80", "%ED%A0%80", "%F4%90%80%80", "a%C3", "%FF"})
  void refusesWhatIsNotUtf8(String encoded) {
    assertRefused(encoded, "not UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%00", "a%0Ab", "%0D", "%7F", "%C2%85"})
  void refusesControlCharacters(String encoded) {
    assertRefused(encoded, "control character");
  }

  @Test
  void refusesRawBytesBeyondAscii() {
    assertRefused("\u00e4", "percent-encoded");
  }

  @Test
  void countsBytes() throws HttpProblem {
    assertRefused("", "empty");
    assertThat(ObjectKey.decode("%C3%A4".repeat(512))).hasSize(512);
    assertRefused("%C3%A4".repeat(512) + "a", "1025 bytes; the limit is 1024");
  }

  private static void assertRefused(String encoded, String reason) {
    assertThatThrownBy(() -> ObjectKey.decode(encoded))
        .isInstanceOfSatisfying(
            HttpProblem.class, problem -> assertThat(problem.status()).isEqualTo(400))
        .hasMessageContaining(reason);
  }
}
