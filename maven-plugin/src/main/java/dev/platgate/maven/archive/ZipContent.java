package dev.platgate.maven.archive;

import java.io.IOException;
import java.util.Optional;

/** An entry of a zip file while it is visited. */
final class ZipContent implements ArchiveEntry {
  private final Header header;
  private final String path;
  private final Source packed;
  private final Walk walk;
  private final Contents contents;
  private boolean readable;
  private boolean over;
  private long held;

  /**
   * Creates the entry.
   *
   * @param readable whether its content can be read as far as its header shows; if not, the visitor
   *     knows
   */
  ZipContent(
      Header header, String path, Source packed, Walk walk, Contents contents, boolean readable) {
    this.header = header;
    this.path = path;
    this.packed = packed;
    this.walk = walk;
    this.contents = contents;
    this.readable = readable;
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public String name() {
    return header.name();
  }

  @Override
  public long size() {
    return header.size();
  }

  @Override
  public Optional<byte[]> content() throws IOException {
    if (over || !readable || walk.isOver() || !walk.unpack(path, header.size())) {
      return Optional.empty();
    }
    try {
      walk.hold(header.size());
      held += header.size();
      return Optional.of(contents.read(packed, header));
    } catch (BrokenArchiveException e) {
      readable = false;
      walk.problem(path, e.what());
      return Optional.empty();
    }
  }

  /** Returns whether nothing is known to be wrong with the content. */
  boolean isReadable() {
    return readable;
  }

  /** Gives back the memory of what was read; to be called after the visit. */
  void release() {
    over = true;
    walk.release(held);
    held = 0;
  }
}
