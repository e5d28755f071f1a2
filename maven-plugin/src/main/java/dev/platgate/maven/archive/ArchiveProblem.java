package dev.platgate.maven.archive;

/**
 * Something wrong with an archive or an entry, because of which what is in it cannot be relied on.
 *
 * @param path where, such as {@code app.jar!/BOOT-INF/lib/x.jar}; names are as they are written
 *     there
 * @param what what is wrong, in a sentence without its subject
 */
public record ArchiveProblem(String path, String what) {

  /**
   * Returns the problem as messages show it.
   *
   * @return the path, a colon, and what is wrong
   */
  @Override
  public String toString() {
    return path + ": " + what;
  }
}
