package dev.platgate.maven.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Compares the directory of a zip file with the headers beside the contents. Java reads the
 * directory; what reads an archive from its start sees the other headers; so an entry of one only,
 * or one that differs, is a way to hide something.
 */
final class LocalHeaders {
  private static final int FIXED = 30;

  private final Source source;
  private final String path;
  private final Walk walk;

  LocalHeaders(Source source, String path, Walk walk) {
    this.source = source;
    this.path = path;
    this.walk = walk;
  }

  /** Returns the offset of the content of an entry. */
  long contentOffset(Header header) throws BrokenArchiveException, IOException {
    Block local = fixedPart(header);
    return header.offset() + FIXED + local.u2(26) + local.u2(28);
  }

  void check(Directory directory) throws BrokenArchiveException, IOException {
    List<Header> sorted = new ArrayList<>(directory.headers());
    sorted.sort(Comparator.comparingLong(Header::offset));
    GapScanner gaps = new GapScanner(source);
    long end = 0;
    String before = "the start";
    for (Header each : sorted) {
      if (walk.isOver()) {
        return;
      }
      if (each.offset() < end) {
        throw new BrokenArchiveException(
            "has entries that share bytes, as a zip bomb has: '"
                + before
                + "' and '"
                + each.name()
                + "'");
      }
      gaps.scan(end, each.offset(), before);
      end = check(each, directory.end().directory());
      before = each.name();
    }
    gaps.scan(end, directory.end().directory(), before);
  }

  /** Checks a local header and returns the end of what belongs to the entry. */
  private long check(Header header, long limit) throws BrokenArchiveException, IOException {
    Block fixed = fixedPart(header);
    long content = header.offset() + FIXED + fixed.u2(26) + fixed.u2(28);
    if (content > limit || header.packed() > limit - content) {
      throw new BrokenArchiveException(
          "has too little room for '" + header.name() + "': it is cut off or lies");
    }
    Block local = source.block(header.offset(), (int) (content - header.offset()));
    String name = Names.decode(local.bytes(), FIXED, fixed.u2(26)).orElse("");
    if (!name.equals(header.name())) {
      problem(header, "is named otherwise in its local header: '" + name + "'");
    }
    if (local.u2(8) != header.method()) {
      problem(header, "is packed by another method in its local header: " + local.u2(8));
    }
    if (header.isEncrypted(local.u2(6)) != header.isEncrypted(header.flags())) {
      problem(header, "is encrypted in one of its two headers only");
    }
    Extra extra = new Extra(local, FIXED + fixed.u2(26), fixed.u2(28));
    long size = extra.number(local.u4(22));
    long packed = extra.number(local.u4(18));
    boolean follow = header.sizesFollow(local.u2(6));
    boolean absent = follow && size == 0 && packed == 0 && local.u4(14) == 0;
    if (!absent
        && (size != header.size() || packed != header.packed() || local.u4(14) != header.crc())) {
      problem(header, "has another size or checksum in its local header");
    }
    long end = content + header.packed();
    return follow ? end + descriptor(header, end, limit) : end;
  }

  /** Checks the sizes that follow a content and returns their length. */
  private int descriptor(Header header, long at, long limit) throws IOException {
    Block block = source.block(at, (int) Math.min(24, limit - at));
    int start = block.length() >= 4 && block.signature(0) == Signature.DESCRIPTOR ? 4 : 0;
    if (block.length() >= start + 12 && block.u4(start) == header.crc()) {
      if (block.u4(start + 4) == header.packed() && block.u4(start + 8) == header.size()) {
        return start + 12;
      }
      if (block.length() >= start + 20
          && block.u8(start + 4) == header.packed()
          && block.u8(start + 12) == header.size()) {
        return start + 20;
      }
    }
    problem(header, "has another size or checksum after its content");
    return 0;
  }

  private Block fixedPart(Header header) throws BrokenArchiveException, IOException {
    if (header.offset() <= source.length() - FIXED) {
      Block fixed = source.block(header.offset(), FIXED);
      if (fixed.signature(0) == Signature.LOCAL) {
        return fixed;
      }
    }
    throw new BrokenArchiveException("lists '" + header.name() + "' where there is no such entry");
  }

  private void problem(Header header, String what) {
    walk.problem(path + "!/" + header.name(), what);
  }
}
