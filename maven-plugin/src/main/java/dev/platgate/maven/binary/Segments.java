package dev.platgate.maven.binary;

import java.util.List;
import java.util.OptionalLong;

/**
 * The parts of a file that are loaded. Together they may be at most twice as large as the file, so
 * that to search them all is no more work than to search the file.
 */
final class Segments {
  private final Bytes bytes;
  private final List<Segment> all;

  Segments(Bytes bytes, List<Segment> all) throws MalformedFileException {
    this.bytes = bytes;
    this.all = List.copyOf(all);
    long left = 2L * bytes.size();
    for (Segment each : all) {
      bytes.require(each.offset(), each.size(), "a segment");
      left -= each.size();
      if (left < 0) {
        throw bytes.malformed(each.offset(), "a segment overlaps others");
      }
    }
  }

  List<Segment> all() {
    return all;
  }

  /** Returns the bytes of a segment. */
  Bytes of(Segment segment) throws MalformedFileException {
    return bytes.part(segment.offset(), segment.size(), "a segment");
  }

  /** Returns where in the file some bytes of memory come from; absent if from nowhere. */
  OptionalLong offset(long address, long length) {
    for (Segment each : all) {
      if (each.contains(address, length)) {
        return OptionalLong.of(each.offset() + (address - each.address()));
      }
    }
    return OptionalLong.empty();
  }

  /**
   * Tells whether some bytes are at an address of memory; false also if it is in no segment. It
   * makes no objects, as it is asked for each exported name.
   */
  boolean matches(long address, byte[] expected) {
    for (int i = 0; i < all.size(); i++) {
      Segment each = all.get(i);
      if (each.contains(address, expected.length)) {
        return bytes.matches(each.offset() + (address - each.address()), expected);
      }
    }
    return false;
  }

  /** Returns where in the file some bytes of memory come from, which must come from it. */
  long require(long address, long length, String what) throws MalformedFileException {
    OptionalLong offset = offset(address, length);
    if (offset.isEmpty()) {
      throw new MalformedFileException(
          what + " at address 0x" + Long.toHexString(address) + " is in no segment of the file");
    }
    return offset.getAsLong();
  }
}
