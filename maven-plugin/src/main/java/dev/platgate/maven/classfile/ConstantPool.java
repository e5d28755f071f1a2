package dev.platgate.maven.classfile;

/** The constant pool of a class file. A text is decoded when it is first asked for, and kept. */
final class ConstantPool {
  private final byte[] bytes;
  private final int[] offsets;
  private final String[] texts;

  private ConstantPool(byte[] bytes, int[] offsets) {
    this.bytes = bytes;
    this.offsets = offsets;
    this.texts = new String[offsets.length];
  }

  static ConstantPool read(byte[] bytes, ClassBytes in) throws MalformedClassException {
    int count = in.u2();
    if (count == 0) {
      throw in.malformed("an empty constant pool");
    }
    int[] offsets = new int[count];
    for (int i = 1; i < count; i++) {
      int tag = in.u1();
      offsets[i] = in.offset();
      int length = Tag.length(tag);
      if (length < 0) {
        throw new MalformedClassException(
            "constant " + i + " has the unknown tag " + tag, in.offset() - 1);
      }
      in.skip(tag == Tag.UTF8 ? in.u2() : length);
      if (length == 8) {
        // A constant of eight bytes takes two places, the second of which is never used.
        i++;
      }
    }
    return new ConstantPool(bytes, offsets);
  }

  int size() {
    return offsets.length;
  }

  /** Returns the tag of an entry; 0 for a place that has none. */
  int tag(int index) {
    int offset = offsets[index];
    return offset == 0 ? 0 : bytes[offset - 1];
  }

  /** Returns a number of two bytes in an entry. */
  int number(int index, int at) {
    int offset = offsets[index] + at;
    return (bytes[offset] & 0xff) << 8 | (bytes[offset + 1] & 0xff);
  }

  /** Returns the text of an entry for a class, string, method type, module or package. */
  String named(int index, int tag, int offset) throws MalformedClassException {
    return text(textOf(index, tag, offset), offset);
  }

  /** Returns the index of that text. */
  int textOf(int index, int tag, int offset) throws MalformedClassException {
    require(index, tag, offset);
    return number(index, 0);
  }

  /**
   * Returns a text.
   *
   * @param index the index of its entry
   * @param offset where the index was found, for messages
   */
  String text(int index, int offset) throws MalformedClassException {
    require(index, Tag.UTF8, offset);
    if (texts[index] == null) {
      texts[index] = ModifiedUtf8.decode(bytes, offsets[index] + 2, number(index, 0));
    }
    return texts[index];
  }

  private void require(int index, int tag, int offset) throws MalformedClassException {
    if (index >= offsets.length || tag(index) != tag) {
      throw new MalformedClassException(
          "constant "
              + index
              + " should have the tag "
              + tag
              + " and "
              + (index < offsets.length ? "has " + tag(index) : "is not there"),
          offset);
    }
  }
}
