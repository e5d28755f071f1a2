package dev.platgate.maven.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON strictly, as RFC 8259 has it, without the numbers and names that no report has. */
final class JsonReader {
  private final String text;
  private int at;

  private JsonReader(String text) {
    this.text = text;
  }

  /** Returns maps, lists, strings and integers. */
  static Object read(String text) {
    JsonReader reader = new JsonReader(text);
    Object value = reader.value();
    reader.space();
    if (reader.at != text.length()) {
      throw reader.wrong();
    }
    return value;
  }

  private Object value() {
    space();
    char first = text.charAt(at);
    if (first == '{') {
      Map<String, Object> map = new LinkedHashMap<>();
      elements('}', () -> member(map));
      return map;
    }
    if (first == '[') {
      List<Object> list = new ArrayList<>();
      elements(']', () -> list.add(value()));
      return list;
    }
    return first == '"' ? string() : number();
  }

  private void elements(char close, Runnable element) {
    at++;
    space();
    if (text.charAt(at) == close) {
      at++;
      return;
    }
    do {
      element.run();
      space();
    } while (text.charAt(at++) == ',');
    at--;
    expect(close);
  }

  private void member(Map<String, Object> map) {
    space();
    String key = string();
    space();
    expect(':');
    if (map.put(key, value()) != null) {
      throw wrong();
    }
  }

  private String string() {
    expect('"');
    StringBuilder string = new StringBuilder();
    while (text.charAt(at) != '"') {
      char each = text.charAt(at++);
      if (each < ' ') {
        throw wrong();
      }
      string.append(each == '\\' ? escaped() : each);
    }
    at++;
    return string.toString();
  }

  private char escaped() {
    char each = text.charAt(at++);
    if (each == 'u') {
      at += 4;
      return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }
    if (each != '"' && each != '\\') {
      throw wrong();
    }
    return each;
  }

  private Integer number() {
    int from = at;
    while (Character.isDigit(text.charAt(at))) {
      at++;
    }
    return Integer.valueOf(text.substring(from, at));
  }

  private void space() {
    while (at < text.length() && " \n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private void expect(char wanted) {
    if (text.charAt(at++) != wanted) {
      throw wrong();
    }
  }

  private IllegalArgumentException wrong() {
    return new IllegalArgumentException("No JSON at " + at);
  }
}
