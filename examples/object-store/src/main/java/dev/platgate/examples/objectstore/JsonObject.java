package dev.platgate.examples.objectstore;

/** Writes one JSON object (RFC 8259) without insignificant space. */
final class JsonObject {
  private final StringBuilder json = new StringBuilder("{");

  JsonObject put(String name, String value) {
    name(name);
    quote(value);
    return this;
  }

  JsonObject put(String name, long value) {
    name(name);
    json.append(value);
    return this;
  }

  /** Returns the object; nothing is put into it afterwards. */
  @Override
  public String toString() {
    return json + "}";
  }

  private void name(String name) {
    if (json.length() > 1) {
      json.append(',');
    }
    quote(name);
    json.append(':');
  }

  private void quote(String text) {
    json.append('"');
    text.codePoints().forEach(this::character);
    json.append('"');
  }

  private void character(int c) {
    if (c == '"' || c == '\\') {
      json.append('\\').append((char) c);
    } else if (c < 0x20 || isSurrogate(c)) {
      json.append(String.format("\\u%04x", c));
    } else {
      json.appendCodePoint(c);
    }
  }

  /** Tells an unpaired surrogate, which UTF-8 cannot carry. */
  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
