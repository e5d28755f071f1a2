package dev.platgate.maven.archive;

/** Says that an archive or an entry cannot be read further; it becomes one problem. */
final class BrokenArchiveException extends Exception {
  private static final long serialVersionUID = 1L;

  BrokenArchiveException(String what) {
    super(what);
  }

  /** Returns what is wrong. */
  String what() {
    return String.valueOf(getMessage());
  }
}
