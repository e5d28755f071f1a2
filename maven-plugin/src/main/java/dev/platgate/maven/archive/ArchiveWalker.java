package dev.platgate.maven.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Walks a jar or a folder, and the archives in it.
 *
 * <p>An entry is walked as an archive if its name ends with {@code .jar}, {@code .war}, {@code
 * .ear}, {@code .aar} or {@code .zip}, in any case; if it is no zip file, that is a problem, since
 * nothing can be said of its content. Other than that it is walked if it lies in a folder named
 * {@code lib} and begins as a zip file does.
 *
 * <p>An entry that the visitor does not read is not unpacked, so that its checksum is not checked;
 * everything else is checked for all entries. An archive with entries that share bytes, that its
 * directory does not list, or that are not where it says, is one problem and none of its entries is
 * visited. So is one that looks like a zip bomb.
 */
public final class ArchiveWalker {
  private final ArchiveLimits limits;

  /** Creates a walker with the standard limits. */
  public ArchiveWalker() {
    this(ArchiveLimits.standard());
  }

  /**
   * Creates a walker.
   *
   * @param limits where it gives up
   * @throws IllegalArgumentException if a limit is not positive, or that of an entry is beyond the
   *     length of an array
   */
  public ArchiveWalker(ArchiveLimits limits) {
    limits.check();
    this.limits = limits;
  }

  /**
   * Tells whether a name promises an archive, so that it is a problem if it is none.
   *
   * @param name the name of an entry
   * @return whether it ends as those of archives do
   */
  public static boolean isArchive(String name) {
    return Names.isArchive(name);
  }

  /**
   * Walks a jar or a folder. Its last name begins the paths of the entries.
   *
   * @param path where it is
   * @param visitor who is told of the entries and problems
   * @throws IOException if it does not exist, or the file system fails, or the visitor does; never
   *     because of what is in it
   */
  public void walk(Path path, ArchiveVisitor visitor) throws IOException {
    Walk walk = new Walk(visitor, limits);
    String label = String.valueOf(path.toAbsolutePath().normalize().getFileName());
    try (Contents contents = new Contents()) {
      if (Files.isDirectory(path)) {
        new FolderWalk(path, label, walk, contents).run();
        return;
      }
      try (FileChannel channel = FileChannel.open(path)) {
        new ZipWalk(new FileSource(channel), label, 1, walk, contents).run();
      }
    }
  }
}
