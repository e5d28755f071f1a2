package dev.platgate.maven.archive;

/**
 * Where a walk gives up, so that no archive can fill the memory or take all day. To reach a limit
 * is a problem that the visitor is told of.
 *
 * @param entryBytes the size of an entry
 * @param totalBytes the size of everything that is unpacked
 * @param memoryBytes the memory for directories and contents that are held at once
 * @param ratio how many times its packed size an entry or archive may have, if it is larger than a
 *     mebibyte
 * @param entries the number of entries of all archives and folders
 * @param depth how deep archives may be nested, that which is walked counting one
 * @param problems the number of problems after which the walk ends
 */
public record ArchiveLimits(
    long entryBytes,
    long totalBytes,
    long memoryBytes,
    int ratio,
    int entries,
    int depth,
    int problems) {
  private static final long MIB = 1024L * 1024;
  private static final long LONGEST_ARRAY = Integer.MAX_VALUE - 8;

  /** Requires every limit to be positive, and an entry to fit into an array. */
  void check() {
    if (Math.min(Math.min(entryBytes, totalBytes), memoryBytes) <= 0
        || Math.min(Math.min(ratio, entries), Math.min(depth, problems)) <= 0) {
      throw new IllegalArgumentException("a limit is not positive");
    }
    if (entryBytes > LONGEST_ARRAY) {
      throw new IllegalArgumentException("an entry cannot have " + entryBytes + " bytes");
    }
  }

  /**
   * Returns limits beyond what programs need. That of the memory is a third of the heap; so a walk
   * within a small heap ends with a problem, never with an error.
   *
   * @return 256 MiB for an entry, 8 GiB in total, a ratio of 200, a million entries, 8 archives
   *     deep, 250 problems
   */
  public static ArchiveLimits standard() {
    return new ArchiveLimits(
        256 * MIB, 8192 * MIB, Runtime.getRuntime().maxMemory() / 3, 200, 1_000_000, 8, 250);
  }

  boolean isBomb(long size, long packed) {
    return size > MIB && size / ratio > packed;
  }
}
