package dev.platgate.maven.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Decodes the names of entries, and judges them. */
final class Names {
  static final int LONGEST = 4096;

  private static final Set<String> ARCHIVES = Set.of("jar", "war", "ear", "aar", "zip");

  private Names() {}

  /** Decodes a name as the JDK does for jars; absent if it is not UTF-8. */
  static Optional<String> decode(byte[] bytes, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      if (bytes[i] < 0) {
        return decodeSlowly(ByteBuffer.wrap(bytes, offset, length));
      }
    }
    return Optional.of(new String(bytes, offset, length, StandardCharsets.ISO_8859_1));
  }

  private static Optional<String> decodeSlowly(ByteBuffer bytes) {
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Says what is wrong with a name. */
  static Optional<String> fault(String name) {
    if (name.isEmpty()) {
      return Optional.of("is an entry without a name");
    }
    if (name.charAt(0) == '/'
        || (name.length() > 1 && Character.isLetter(name.charAt(0)) && name.charAt(1) == ':')) {
      return Optional.of("has an absolute path as its name");
    }
    int start = 0;
    for (int i = 0; i < name.length(); i++) {
      char each = name.charAt(i);
      if (each == '\\') {
        return Optional.of("has a backslash in its name, which Windows takes for a slash");
      }
      if (each < ' ' || each == 0x7f) {
        return Optional.of("has a control character in its name");
      }
      if (each == '/') {
        if (isRelative(name, start, i)) {
          return Optional.of("has a name that leads out of its folder or is not in its plain form");
        }
        start = i + 1;
      }
    }
    return start < name.length() && isRelative(name, start, name.length())
        ? Optional.of("has a name that leads out of its folder or is not in its plain form")
        : Optional.empty();
  }

  private static boolean isRelative(String name, int start, int end) {
    int length = end - start;
    return length == 0 || (length <= 2 && name.charAt(start) == '.' && name.charAt(end - 1) == '.');
  }

  /** Returns whether a name promises an archive, so that it is a problem if it is none. */
  static boolean isArchive(String name) {
    int dot = name.lastIndexOf('.');
    return dot >= 0
        && name.length() - dot == 4
        && ARCHIVES.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /** Returns whether a file without such a name may be an archive, because it is in a library. */
  static boolean isInLibrary(String name) {
    return (name.startsWith("lib/") || name.contains("/lib/"))
        && !name.endsWith("/")
        && !name.endsWith(".class");
  }
}
