package dev.platgate.maven.verify;

import dev.platgate.maven.report.Finding;
import dev.platgate.maven.report.Kind;
import dev.platgate.maven.report.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is found. */
final class Findings {
  /** More than anybody reads, and less than a hostile archive needs to fill the memory. */
  private static final int MOST = 10_000;

  private final Allowed allowed;
  private final List<Finding> all = new ArrayList<>();
  private Optional<String> how = Optional.empty();
  private int more;

  Findings(Allowed allowed) {
    this.allowed = allowed;
  }

  /** Says how what is found from now on got there. */
  void from(Optional<String> origin) {
    this.how = origin;
  }

  void error(Kind kind, String path, String what, String why) {
    add(new Finding(kind, Level.ERROR, path, what, why, how));
  }

  void warning(Kind kind, String path, String what, String why) {
    add(new Finding(kind, Level.WARNING, path, what, why, how));
  }

  /** Says the same where it is an error, and where it is less, as in libraries. */
  void add(Kind kind, boolean isError, String path, String what, String why) {
    add(new Finding(kind, isError ? Level.ERROR : Level.WARNING, path, what, why, how));
  }

  void add(Finding finding) {
    Finding judged = allowed.judge(finding);
    if (all.size() < MOST) {
      all.add(judged);
    } else {
      more++;
    }
  }

  /** Returns how many are errors. */
  long errors() {
    return more + all.stream().filter(each -> each.level() == Level.ERROR).count();
  }

  /** Returns all in their order. */
  List<Finding> sorted() {
    if (more > 0) {
      all.add(
          new Finding(
              Kind.MALFORMED_ARCHIVE,
              Level.ERROR,
              all.get(0).path(),
              "is the first of too many findings",
              more + " more are not shown; clear those that are, and verify again",
              Optional.empty()));
      more = 0;
    }
    return all.stream().sorted().distinct().toList();
  }
}
