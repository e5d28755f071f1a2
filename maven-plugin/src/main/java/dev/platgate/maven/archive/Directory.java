package dev.platgate.maven.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The directory of a zip file.
 *
 * @param headers its entries in their order
 * @param end where in the source it is
 * @param memory the bytes of memory that it is counted with
 */
record Directory(List<Header> headers, EndRecord end, long memory) {
  private static final int FIXED = 46;
  private static final long LONGEST = 1 << 30;

  /** An entry's objects, and its place in a sorted list and in a set of names. */
  private static final long MEMORY = 200;

  /** Reads the directory; its memory is to be released. */
  static Directory read(Source source, String path, Walk walk)
      throws BrokenArchiveException, IOException {
    EndRecord end = EndRecord.find(source);
    long most = end.length() / FIXED;
    if (end.entries() > most) {
      throw new BrokenArchiveException(
          "claims " + end.entries() + " entries, for which its directory is too small");
    }
    if (end.length() > LONGEST) {
      throw new BrokenArchiveException("has a directory of " + end.length() + " bytes");
    }
    long memory = 4 * end.length() + MEMORY * most;
    walk.hold(memory);
    try {
      Block block = source.block(end.directory(), (int) end.length());
      return new Directory(headers(block, end, path, walk), end, memory);
    } catch (BrokenArchiveException | IOException | RuntimeException e) {
      walk.release(memory);
      throw e;
    }
  }

  private static List<Header> headers(Block block, EndRecord end, String path, Walk walk)
      throws BrokenArchiveException {
    List<Header> headers = new ArrayList<>();
    int at = 0;
    while (at < block.length() && !walk.isOver()) {
      if (at + FIXED > block.length() || block.signature(at) != Signature.CENTRAL) {
        throw new BrokenArchiveException(
            "has a broken directory after " + headers.size() + " entries");
      }
      int next = at + FIXED + block.u2(at + 28) + block.u2(at + 30) + block.u2(at + 32);
      if (next > block.length()) {
        throw new BrokenArchiveException("has a directory that is cut off");
      }
      walk.count(path, 1);
      headers.add(header(block, at, end));
      at = next;
    }
    long counted = end.zip64() ? headers.size() : headers.size() & 0xffff;
    if (!walk.isOver() && counted != end.entries()) {
      throw new BrokenArchiveException(
          "claims " + end.entries() + " entries and lists " + headers.size());
    }
    return headers;
  }

  private static Header header(Block block, int at, EndRecord end) throws BrokenArchiveException {
    int nameLength = block.u2(at + 28);
    if (nameLength > Names.LONGEST) {
      throw new BrokenArchiveException("has an entry whose name has " + nameLength + " bytes");
    }
    String name =
        Names.decode(block.bytes(), at + FIXED, nameLength)
            .orElseThrow(() -> new BrokenArchiveException("has an entry whose name is not UTF-8"));
    Extra extra = new Extra(block, at + FIXED + nameLength, block.u2(at + 30));
    long size = extra.number(block.u4(at + 24));
    long packed = extra.number(block.u4(at + 20));
    long offset = extra.number(block.u4(at + 42));
    if (offset > end.directory() - end.base()) {
      throw new BrokenArchiveException("lists '" + name + "' at a place beyond its directory");
    }
    return new Header(
        name,
        block.u2(at + 8),
        block.u2(at + 10),
        block.u4(at + 16),
        packed,
        size,
        end.base() + offset);
  }
}
