package dev.platgate.examples.objectstore;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Decodes the keys of objects, which are 1 to 1024 bytes of UTF-8 without control characters. */
final class ObjectKey {
  static final int MAX_BYTES = 1024;

  private ObjectKey() {}

  /** Returns the key that the part of a path after {@code /objects/} stands for. */
  static String decode(String encoded) throws HttpProblem {
    byte[] bytes = bytes(encoded);
    if (bytes.length == 0) {
      throw new HttpProblem(400, "the key is empty");
    }
    if (bytes.length > MAX_BYTES) {
      throw new HttpProblem(
          400, "the key has " + bytes.length + " bytes; the limit is " + MAX_BYTES);
    }
    String key = text(bytes);
    if (key.codePoints().anyMatch(Character::isISOControl)) {
      throw new HttpProblem(400, "the key contains a control character");
    }
    return key;
  }

  private static byte[] bytes(String encoded) throws HttpProblem {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
    int at = 0;
    while (at < encoded.length()) {
      char c = encoded.charAt(at);
      if (c > 0x7e) {
        throw new HttpProblem(400, "the key has a character that must be percent-encoded");
      }
      if (c == '%') {
        bytes.write(octet(encoded, at));
        at += 3;
      } else {
        bytes.write(c);
        at++;
      }
    }
    return bytes.toByteArray();
  }

  private static int octet(String encoded, int at) throws HttpProblem {
    int high = digit(encoded, at + 1);
    int low = digit(encoded, at + 2);
    if (high < 0 || low < 0) {
      throw new HttpProblem(400, "the key has a '%' without two hexadecimal digits after it");
    }
    return high * 16 + low;
  }

  private static int digit(String encoded, int at) {
    return at < encoded.length() ? Character.digit(encoded.charAt(at), 16) : -1;
  }

  private static String text(byte[] bytes) throws HttpProblem {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException malformed) {
      throw new HttpProblem(400, "the key is not UTF-8");
    }
  }
}
