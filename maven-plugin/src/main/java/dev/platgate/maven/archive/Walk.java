package dev.platgate.maven.archive;

import java.io.IOException;
import java.util.Locale;

/** One walk: whom to tell, and what is left of the limits, which all archives in it share. */
final class Walk {
  private final ArchiveVisitor visitor;
  private final ArchiveLimits limits;
  private long totalLeft;
  private long memoryLeft;
  private int entriesLeft;
  private int problemsLeft;
  private boolean over;

  Walk(ArchiveVisitor visitor, ArchiveLimits limits) {
    this.visitor = visitor;
    this.limits = limits;
    this.totalLeft = limits.totalBytes();
    this.memoryLeft = limits.memoryBytes();
    this.entriesLeft = limits.entries();
    this.problemsLeft = limits.problems();
  }

  ArchiveLimits limits() {
    return limits;
  }

  /**
   * Returns whether a limit of the whole walk is reached, so that nothing more is to be visited.
   */
  boolean isOver() {
    return over;
  }

  void visit(ArchiveEntry entry) throws IOException {
    visitor.visit(entry);
  }

  void problem(String path, String what) {
    if (over) {
      return;
    }
    problemsLeft--;
    over = problemsLeft <= 0;
    visitor.problem(
        new ArchiveProblem(
            path, over ? what + "; too many problems, the rest is not checked" : what));
  }

  /** Counts entries; ends the walk if they are too many. */
  void count(String path, long entries) {
    if (entries > entriesLeft) {
      end(path, "more than " + limits.entries() + " entries in all");
    } else {
      entriesLeft -= (int) entries;
    }
  }

  /** Counts what is to be unpacked; ends the walk if it is too much. */
  boolean unpack(String path, long bytes) {
    if (bytes > totalLeft) {
      end(path, "more than " + limits.totalBytes() + " bytes in all");
      return false;
    }
    totalLeft -= bytes;
    return true;
  }

  /**
   * Takes memory, to be released.
   *
   * @throws BrokenArchiveException if not so much is left, and none is taken
   */
  void hold(long bytes) throws BrokenArchiveException {
    if (bytes > memoryLeft) {
      throw new BrokenArchiveException(
          String.format(
              Locale.ROOT,
              "needs %,d bytes of memory, and %,d are left for it; raise -Xmx, or it is hostile",
              bytes,
              memoryLeft));
    }
    memoryLeft -= bytes;
  }

  void release(long bytes) {
    memoryLeft += bytes;
  }

  private void end(String path, String limit) {
    problem(path, "exceeds a limit: " + limit + "; the rest is not checked");
    over = true;
  }
}
