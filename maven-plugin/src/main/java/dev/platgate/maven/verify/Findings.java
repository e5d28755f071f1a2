package dev.platgate.maven.verify;

import dev.platgate.Target;
import dev.platgate.maven.report.Finding;
import dev.platgate.maven.report.Kind;
import dev.platgate.maven.report.Level;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects what is found. */
final class Findings {
  /** More than anybody reads, and less than a hostile archive needs to fill the memory. */
  private static final int MOST = 10_000;

  private final Allowed allowed;
  private final SortedMap<Finding, Set<Target>> all = new TreeMap<>();
  private Optional<String> how = Optional.empty();
  private Optional<Target> target = Optional.empty();
  private int errors;
  private int more;

  Findings(Allowed allowed) {
    this.allowed = allowed;
  }

  /** Says how what is found from now on got there. */
  void from(Optional<String> origin) {
    this.how = origin;
  }

  /** Says of which target's artifact it is what is found from now on; of none, if absent. */
  void of(Optional<Target> verified) {
    this.target = verified;
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
    errors += judged.level() == Level.ERROR ? 1 : 0;
    if (all.size() < MOST || all.containsKey(judged)) {
      Set<Target> targets = all.computeIfAbsent(judged, each -> EnumSet.noneOf(Target.class));
      target.ifPresent(targets::add);
    } else {
      more++;
    }
  }

  /** Returns how many are errors; the same for several targets counts once for each. */
  int errors() {
    return errors;
  }

  /** Returns all in their order, and what is the same for several targets once. */
  List<Finding> sorted() {
    List<Finding> sorted = new ArrayList<>();
    all.forEach((finding, targets) -> sorted.add(finding.of(targets)));
    if (more > 0) {
      sorted.add(
          new Finding(
              Kind.MALFORMED_ARCHIVE,
              Level.ERROR,
              sorted.get(0).path(),
              "is the first of too many findings",
              more + " more are not shown; clear those that are, and verify again",
              Optional.empty()));
    }
    return sorted.stream().sorted().toList();
  }
}
