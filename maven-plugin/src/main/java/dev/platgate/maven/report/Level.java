package dev.platgate.maven.report;

import java.util.Locale;

/** How grave a finding is. */
public enum Level {
  /** The artifact is wrong, and the build fails. */
  ERROR,
  /** The artifact may be wrong. */
  WARNING,
  /** Worth knowing. */
  NOTE;

  /**
   * Returns the name of the level, which is that of SARIF, too.
   *
   * @return {@code error}, {@code warning} or {@code note}
   */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
