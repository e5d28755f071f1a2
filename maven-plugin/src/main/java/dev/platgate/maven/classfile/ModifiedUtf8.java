package dev.platgate.maven.classfile;

import java.nio.charset.StandardCharsets;

/** The encoding of texts in class files (JVM specification, 4.4.7). */
final class ModifiedUtf8 {
  private static final char REPLACEMENT = '\ufffd';

  private ModifiedUtf8() {}

  static String decode(byte[] bytes, int offset, int length) throws MalformedClassException {
    // The JDK decodes ASCII, which nearly all texts are, many bytes at a time. Then no byte is lost
    // or replaced.
    String text = new String(bytes, offset, length, StandardCharsets.UTF_8);
    if (text.length() == length && text.indexOf(REPLACEMENT) < 0) {
      return text;
    }
    return decodeSlowly(bytes, offset, offset + length);
  }

  private static String decodeSlowly(byte[] bytes, int offset, int end)
      throws MalformedClassException {
    char[] chars = new char[end - offset];
    int count = 0;
    int at = offset;
    while (at < end) {
      int first = bytes[at];
      int length = first > 0 ? 1 : (first & 0xe0) == 0xc0 ? 2 : (first & 0xf0) == 0xe0 ? 3 : 0;
      if (length == 0 || length > end - at) {
        throw new MalformedClassException("text that is not modified UTF-8", at);
      }
      int value = length == 1 ? first : first & (0xff >> (length + 1));
      for (int i = 1; i < length; i++) {
        int next = bytes[at + i];
        if ((next & 0xc0) != 0x80) {
          throw new MalformedClassException("text that is not modified UTF-8", at + i);
        }
        value = value << 6 | (next & 0x3f);
      }
      chars[count++] = (char) value;
      at += length;
    }
    return new String(chars, 0, count);
  }
}
