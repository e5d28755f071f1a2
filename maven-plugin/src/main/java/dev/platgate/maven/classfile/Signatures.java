package dev.platgate.maven.classfile;

import dev.platgate.maven.classfile.ClassReference.Use;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Finds the classes in generic signatures (JVM specification, 4.7.9.1). The JVM does not check
 * signatures, and obfuscators break them; so whatever looks like a class in a wrong one is taken
 * for one, and nothing is an error.
 */
final class Signatures {
  private final References references;

  /**
   * How many characters the names of classes nested in generic ones may still take. Each repeats
   * the names around it, which could fill the memory from a small class.
   */
  private long left;

  Signatures(References references, long left) {
    this.references = references;
    this.left = left;
  }

  void add(String signature, Optional<Member> member, int offset) throws MalformedClassException {
    Deque<String> names = new ArrayDeque<>();
    int at = bounds(signature, names, member, offset);
    while (at < signature.length()) {
      at = step(signature, at, names, member, offset);
    }
  }

  /** Reads the declaration of type parameters, if there is one, and returns its end. */
  private int bounds(String signature, Deque<String> names, Optional<Member> member, int offset)
      throws MalformedClassException {
    if (!signature.startsWith("<")) {
      return 0;
    }
    int at = 1;
    while (at < signature.length() && signature.charAt(at) != '>') {
      at = end(signature, at, ":");
      while (at < signature.length() && signature.charAt(at) == ':') {
        at = bound(signature, at + 1, names, member, offset);
      }
    }
    return at;
  }

  private int bound(
      String signature, int start, Deque<String> names, Optional<Member> member, int offset)
      throws MalformedClassException {
    int at = start;
    while (at < signature.length() && signature.charAt(at) == '[') {
      at++;
    }
    if (at == signature.length() || signature.charAt(at) == ':') {
      return at;
    }
    do {
      at = step(signature, at, names, member, offset);
    } while (at < signature.length() && !names.isEmpty());
    return at;
  }

  /** Reads one sign or name; {@code names} are the classes around it that have not ended. */
  private int step(
      String signature, int at, Deque<String> names, Optional<Member> member, int offset)
      throws MalformedClassException {
    switch (signature.charAt(at)) {
      case 'L' -> {
        int end = end(signature, at, "<;.");
        names.push(signature.substring(at + 1, end));
        references.add(names.element(), Use.CODE, member);
        return end;
      }
      case '.' -> {
        int end = end(signature, at + 1, "<;.");
        String outer = names.isEmpty() ? "" : names.pop();
        left -= outer.length() + (end - at);
        if (left < 0) {
          throw new MalformedClassException("endless names of nested classes", offset);
        }
        names.push(outer + '$' + signature.substring(at + 1, end));
        references.add(names.element(), Use.CODE, member);
        return end;
      }
      case 'T' -> {
        return Math.min(signature.length(), end(signature, at, ";") + 1);
      }
      case ';' -> {
        names.poll();
        return at + 1;
      }
      default -> {
        return at + 1;
      }
    }
  }

  private static int end(String signature, int start, String signs) {
    int at = start;
    while (at < signature.length() && !isOneOf(signature.charAt(at), signs)) {
      at++;
    }
    return at;
  }

  private static boolean isOneOf(char each, String signs) {
    // All signs stand before the letters.
    return each < 'A' && signs.indexOf(each) >= 0;
  }
}
