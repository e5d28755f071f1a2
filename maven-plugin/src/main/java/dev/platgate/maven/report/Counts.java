package dev.platgate.maven.report;

import java.util.List;

/** How many findings there are of each level. */
record Counts(int errors, int warnings, int notes) {
  static Counts of(List<Finding> findings) {
    return new Counts(
        count(findings, Level.ERROR), count(findings, Level.WARNING), count(findings, Level.NOTE));
  }

  int all() {
    return errors + warnings + notes;
  }

  private static int count(List<Finding> findings, Level level) {
    return (int) findings.stream().filter(each -> each.level() == level).count();
  }
}
