package dev.platgate.maven.archive;

import java.io.IOException;
import java.util.Optional;

/** A file or folder of a folder while it is visited. */
final class FileEntry implements ArchiveEntry {
  private final String path;
  private final String name;
  private final Optional<FileSource> source;
  private final Walk walk;
  private boolean told;
  private long held;

  /**
   * Creates the entry.
   *
   * @param source the content of a file; absent for a folder
   */
  FileEntry(String path, String name, Optional<FileSource> source, Walk walk) {
    this.path = path;
    this.name = name;
    this.source = source;
    this.walk = walk;
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public long size() {
    return source.map(Source::length).orElse(0L);
  }

  @Override
  public Optional<byte[]> content() throws IOException {
    if (told || walk.isOver() || !walk.unpack(path, size())) {
      return Optional.empty();
    }
    try {
      if (size() > walk.limits().entryBytes()) {
        throw new BrokenArchiveException(
            "has " + size() + " bytes, more than the limit of " + walk.limits().entryBytes());
      }
      walk.hold(size());
      held += size();
      byte[] content = new byte[(int) size()];
      if (source.isPresent()) {
        source.get().read(0, content, 0, content.length);
      }
      return Optional.of(content);
    } catch (BrokenArchiveException e) {
      told = true;
      walk.problem(path, e.what());
      return Optional.empty();
    }
  }

  boolean beginsLikeArchive() throws IOException {
    if (source.isEmpty() || size() < 4) {
      return false;
    }
    int signature = source.get().block(0, 4).signature(0);
    return signature == Signature.LOCAL || signature == Signature.END;
  }

  /** Gives back the memory of what was read; to be called after the visit. */
  void release() {
    told = true;
    walk.release(held);
    held = 0;
  }
}
