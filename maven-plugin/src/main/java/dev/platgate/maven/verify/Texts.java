package dev.platgate.maven.verify;

import dev.platgate.maven.report.Kind;
import java.util.Locale;

/** Keeps hostile texts from filling the memory once they are taken apart. */
final class Texts {
  private static final int LONGEST = 4 * 1024 * 1024;

  private Texts() {}

  /** Tells whether an entry is as short as texts are, and reports it otherwise. */
  static boolean isReadable(Entry entry, Findings findings) {
    int length = entry.content().length;
    if (length <= LONGEST) {
      return true;
    }
    findings.error(
        Kind.MALFORMED_ARCHIVE,
        entry.path(),
        String.format(Locale.ROOT, "has %,d bytes", length),
        "no such file is longer than 4 MiB, so it was not read and nothing is proved of it;"
            + " leave it out");
    return false;
  }
}
