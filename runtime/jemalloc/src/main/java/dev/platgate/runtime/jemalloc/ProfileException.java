package dev.platgate.runtime.jemalloc;

/** Says why there is no heap profile. */
final class ProfileException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  ProfileException(String reason) {
    super(reason);
    this.reason = oneLine(reason);
  }

  ProfileException(String reason, Throwable cause) {
    super(reason, cause);
    this.reason = oneLine(reason);
  }

  @Override
  public String getMessage() {
    return reason;
  }

  // The names of files may hold line breaks.
  private static String oneLine(String text) {
    return text.replaceAll("\\R", " ");
  }
}
