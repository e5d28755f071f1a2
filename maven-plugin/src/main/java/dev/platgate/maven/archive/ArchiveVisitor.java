package dev.platgate.maven.archive;

import java.io.IOException;

/** Is told what an archive contains, in the order of its directory, and what is wrong with it. */
public interface ArchiveVisitor {

  /**
   * Visits a file, or a folder that the archive lists. An archive in the archive is visited before
   * what is in it.
   *
   * @param entry the entry, to be used during this call only
   * @throws IOException if the file system fails, which ends the walk
   */
  void visit(ArchiveEntry entry) throws IOException;

  /**
   * Is told that something is wrong. The walk goes on, unless the problem says otherwise.
   *
   * @param problem what is wrong, and where
   */
  void problem(ArchiveProblem problem);
}
