package dev.platgate.maven.classfile;

/** Reads numbers from a part of a class file, one after the other, and never past its end. */
final class ClassBytes {
  private final byte[] bytes;
  private int at;
  private final int end;

  ClassBytes(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  private ClassBytes(byte[] bytes, int at, int end) {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
  }

  /** Returns the offset in the class file of what is read next. */
  int offset() {
    return at;
  }

  boolean atEnd() {
    return at == end;
  }

  int u1() throws MalformedClassException {
    need(1);
    return bytes[at++] & 0xff;
  }

  int u2() throws MalformedClassException {
    need(2);
    int value = (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
    at += 2;
    return value;
  }

  int s4() throws MalformedClassException {
    return u2() << 16 | u2();
  }

  long u4() throws MalformedClassException {
    return Integer.toUnsignedLong(s4());
  }

  void skip(long count) throws MalformedClassException {
    need(count);
    at += (int) count;
  }

  /** Takes the next bytes as a part of its own. */
  ClassBytes part(long length) throws MalformedClassException {
    int start = at;
    skip(length);
    return new ClassBytes(bytes, start, at);
  }

  MalformedClassException malformed(String what) {
    return new MalformedClassException(what, at);
  }

  void requireEnd(String what) throws MalformedClassException {
    if (at != end) {
      throw malformed((end - at) + " bytes too many in " + what);
    }
  }

  private void need(long count) throws MalformedClassException {
    if (count < 0) {
      throw malformed("a negative length");
    }
    if (count > end - at) {
      throw malformed("it ends early: " + count + " bytes are needed and " + (end - at) + " left");
    }
  }
}
