package dev.platgate.examples.objectstore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class JsonObjectTest {
  @Test
  void writesMembersInOrder() {
    assertThat(new JsonObject()).hasToString("{}");
    assertThat(new JsonObject().put("b", "x").put("a", Long.MIN_VALUE))
        .hasToString("{\"b\":\"x\",\"a\":-9223372036854775808}");
  }

  @Test
  void escapesWhatJsonAndUtf8CannotCarry() {
    assertThat(quoted("\"\\/")).isEqualTo("\\\"\\\\/");
    assertThat(quoted("\0\b\t\n\f\r\u001f\u007f"))
        .isEqualTo("\\u0000\\u0008\\u0009\\u000a\\u000c\\u000d\\u001f\u007f");
    assertThat(quoted("ä€😀")).isEqualTo("ä€😀");
    assertThat(quoted("\ud83d-\ude00")).isEqualTo("\\ud83d-\\ude00");
  }

  private static String quoted(String text) {
    String json = new JsonObject().put("k", text).toString();
    return json.substring("{\"k\":\"".length(), json.length() - 2);
  }
}
