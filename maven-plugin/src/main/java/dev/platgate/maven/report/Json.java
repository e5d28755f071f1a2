package dev.platgate.maven.report;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Writes JSON, indented, of maps with strings for keys, lists, strings and integers. */
final class Json {
  private Json() {}

  static String of(Object value) {
    return value(value, "\n") + "\n";
  }

  private static String value(Object value, String newline) {
    if (value instanceof Map<?, ?> map) {
      StringJoiner members = joiner(newline, "{", "}", map.isEmpty());
      map.forEach(
          (key, each) -> members.add(string((String) key) + ": " + value(each, newline + "  ")));
      return members.toString();
    }
    if (value instanceof List<?> list) {
      StringJoiner elements = joiner(newline, "[", "]", list.isEmpty());
      list.forEach(each -> elements.add(value(each, newline + "  ")));
      return elements.toString();
    }
    if (value instanceof Integer number) {
      return number.toString();
    }
    return string((String) value);
  }

  private static StringJoiner joiner(String newline, String open, String close, boolean empty) {
    return empty
        ? new StringJoiner("", open, close)
        : new StringJoiner("," + newline + "  ", open + newline + "  ", newline + close);
  }

  /** Escapes more than JSON asks for, so that no character hides or reorders what is around it. */
  private static String string(String raw) {
    StringBuilder text = new StringBuilder(raw.length() + 2).append('"');
    raw.codePoints()
        .forEach(
            point -> {
              if (point == '"' || point == '\\') {
                text.append('\\').append((char) point);
              } else if (Visible.isDeceptive(point)) {
                for (char unit : Character.toChars(point)) {
                  text.append("\\u").append(HexFormat.of().toHexDigits(unit));
                }
              } else {
                text.appendCodePoint(point);
              }
            });
    return text.append('"').toString();
  }
}
