package dev.platgate.maven.report;

import java.util.List;

/** Writes one line for each finding, and a last line with their number. */
final class TextReport {
  /** The code points of a name that are shown at its beginning, and at its end. */
  private static final int SHOWN = 400;

  private TextReport() {}

  static String of(List<Finding> sorted) {
    StringBuilder text = new StringBuilder();
    for (Finding each : sorted) {
      text.append(each.level().tag())
          .append(" [Platgate:")
          .append(each.kind().tag())
          .append("] ")
          .append(shown(each.path()))
          .append(' ')
          .append(shown(each.what()))
          .append(": ")
          .append(shown(each.why()));
      each.origin().ifPresent(how -> text.append("; ").append(shown(how)));
      text.append('\n');
    }
    Counts counts = Counts.of(sorted);
    return text.append(
            "%s: %s, %s, %s\n"
                .formatted(
                    number(counts.all(), "finding"),
                    number(counts.errors(), "error"),
                    number(counts.warnings(), "warning"),
                    number(counts.notes(), "note")))
        .toString();
  }

  private static String number(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static String shown(String raw) {
    int length = raw.codePointCount(0, raw.length());
    if (length <= 2 * SHOWN) {
      return Visible.text(raw);
    }
    return "%s ... (%d characters) ... %s"
        .formatted(
            Visible.text(raw.substring(0, raw.offsetByCodePoints(0, SHOWN))),
            length - 2 * SHOWN,
            Visible.text(raw.substring(raw.offsetByCodePoints(raw.length(), -SHOWN))));
  }
}
