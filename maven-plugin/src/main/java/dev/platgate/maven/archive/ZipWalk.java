package dev.platgate.maven.archive;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Walks one zip file, and the archives in it. */
final class ZipWalk {
  private final Source source;
  private final String path;
  private final int depth;
  private final Walk walk;
  private final Contents contents;
  private final LocalHeaders locals;

  /**
   * Creates the walk.
   *
   * @param depth how deep the archive is nested, from 1
   */
  ZipWalk(Source source, String path, int depth, Walk walk, Contents contents) {
    this.source = source;
    this.path = path;
    this.depth = depth;
    this.walk = walk;
    this.contents = contents;
    this.locals = new LocalHeaders(source, path, walk);
  }

  void run() throws IOException {
    if (depth > walk.limits().depth()) {
      walk.problem(path, "is nested deeper than " + walk.limits().depth() + " archives");
      return;
    }
    try {
      Directory directory = Directory.read(source, path, walk);
      try {
        run(directory);
      } finally {
        walk.release(directory.memory());
      }
    } catch (BrokenArchiveException e) {
      walk.problem(path, e.what());
    }
  }

  private void run(Directory directory) throws BrokenArchiveException, IOException {
    long claimed = 0;
    for (Header each : directory.headers()) {
      claimed += Math.min(each.size(), walk.limits().totalBytes());
    }
    if (walk.limits().isBomb(claimed, source.length())) {
      throw new BrokenArchiveException(
          "claims " + claimed + " bytes from " + source.length() + ": it looks like a zip bomb");
    }
    locals.check(directory);
    Set<String> names = new HashSet<>();
    for (Header each : directory.headers()) {
      if (walk.isOver()) {
        return;
      }
      String shown = path + "!/" + each.name();
      if (!names.add(each.name())) {
        walk.problem(shown, "is there twice, and Java loads one of the two");
      }
      Names.fault(each.name()).ifPresent(what -> walk.problem(shown, what));
      visit(each, shown);
    }
  }

  private void visit(Header header, String shown) throws BrokenArchiveException, IOException {
    Optional<String> unreadable = header.unreadable(walk.limits());
    unreadable.ifPresent(what -> walk.problem(shown, what));
    Source packed = source.part(locals.contentOffset(header), header.packed());
    ZipContent content =
        new ZipContent(header, shown, packed, walk, contents, unreadable.isEmpty());
    try {
      walk.visit(content);
      if (header.isFolder()) {
        // Its size may be a lie, and Java would give what is behind it as a file.
        content.content();
      }
    } finally {
      content.release();
    }
    if (content.isReadable() && !walk.isOver()) {
      descend(header, shown, packed);
    }
  }

  private void descend(Header header, String shown, Source packed) throws IOException {
    long held = 0;
    try {
      if (!isArchive(header, packed) || !walk.unpack(shown, header.size())) {
        return;
      }
      Source nested = packed;
      if (header.method() == Header.STORED) {
        contents.check(packed, header);
      } else {
        walk.hold(header.size());
        held = header.size();
        nested = new ArraySource(contents.read(packed, header));
      }
      new ZipWalk(nested, shown, depth + 1, walk, contents).run();
    } catch (BrokenArchiveException e) {
      walk.problem(shown, e.what());
    } finally {
      walk.release(held);
    }
  }

  private boolean isArchive(Header header, Source packed)
      throws BrokenArchiveException, IOException {
    if (Names.isArchive(header.name())) {
      return true;
    }
    if (!Names.isInLibrary(header.name()) || header.size() < 4) {
      return false;
    }
    int signature = new Block(contents.begin(packed, header, 4)).signature(0);
    return signature == Signature.LOCAL || signature == Signature.END;
  }
}
