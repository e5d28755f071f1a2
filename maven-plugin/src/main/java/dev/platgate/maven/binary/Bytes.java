package dev.platgate.maven.binary;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A part of a file, whose every access is checked against its end. Offsets count from the start of
 * the part, those in messages from the start of the file.
 */
final class Bytes {
  private final ByteBuffer buffer;
  private final int start;

  Bytes(byte[] content) {
    this(ByteBuffer.wrap(content).asReadOnlyBuffer(), 0);
  }

  private Bytes(ByteBuffer buffer, int start) {
    this.buffer = buffer;
    this.start = start;
  }

  Bytes order(ByteOrder order) {
    return new Bytes(buffer.duplicate().order(order), start);
  }

  Bytes part(long offset, long length, String what) throws MalformedFileException {
    require(offset, length, what);
    ByteBuffer part = buffer.slice((int) offset, (int) length).order(buffer.order());
    return new Bytes(part, start + (int) offset);
  }

  ByteOrder order() {
    return buffer.order();
  }

  int size() {
    return buffer.limit();
  }

  boolean has(long offset, long length) {
    return offset >= 0 && length >= 0 && offset <= size() - length;
  }

  /** Checks that a range is in the file; negative numbers stand for those above 2^63. */
  void require(long offset, long length, String what) throws MalformedFileException {
    if (!has(offset, length)) {
      throw malformed(
          offset,
          what
              + " of "
              + Long.toUnsignedString(length)
              + " bytes ends beyond the end at offset "
              + (start + size()));
    }
  }

  int u8(long offset, String what) throws MalformedFileException {
    require(offset, 1, what);
    return buffer.get((int) offset) & 0xff;
  }

  int u16(long offset, String what) throws MalformedFileException {
    require(offset, 2, what);
    return buffer.getShort((int) offset) & 0xffff;
  }

  long u32(long offset, String what) throws MalformedFileException {
    require(offset, 4, what);
    return buffer.getInt((int) offset) & 0xffff_ffffL;
  }

  long u64(long offset, String what) throws MalformedFileException {
    require(offset, 8, what);
    return buffer.getLong((int) offset);
  }

  /** Returns an address or a size of a file of so many bits. */
  long word(int bits, long offset, String what) throws MalformedFileException {
    return bits == 64 ? u64(offset, what) : u32(offset, what);
  }

  /** Tells whether some bytes are at an offset; false also if the part ends before. */
  boolean matches(long offset, byte[] expected) {
    if (!has(offset, expected.length)) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if (buffer.get((int) offset + i) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  /** Returns a byte at an offset that is known to be in the part. */
  int at(int offset) {
    return buffer.get(offset) & 0xff;
  }

  /** Returns four bytes at an offset that is known to be in the part. */
  int intAt(int offset) {
    return buffer.getInt(offset);
  }

  MalformedFileException malformed(long offset, String what) {
    String place = offset < 0 ? Long.toUnsignedString(offset) : String.valueOf(start + offset);
    return new MalformedFileException("at offset " + place + ": " + what);
  }
}
