package dev.platgate.maven.verify;

import dev.platgate.maven.report.Finding;
import dev.platgate.maven.report.Kind;
import dev.platgate.maven.report.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The findings that are known and allowed: they become notes. */
final class Allowed {
  private record Rule(String text, Kind kind, Glob path) {}

  private final List<Rule> rules;
  private final List<Rule> unused;

  private Allowed(List<Rule> rules) {
    this.rules = rules;
    this.unused = new ArrayList<>(rules);
  }

  /**
   * Reads entries such as {@code StringMention:app.jar!/lib/lwjgl-*.jar!/**}.
   *
   * @throws VerificationException if one is none, or there is no such kind
   */
  static Allowed parse(List<String> entries) throws VerificationException {
    List<Rule> rules = new ArrayList<>();
    for (String entry : entries) {
      String text = entry.strip();
      int colon = text.indexOf(':');
      if (colon < 0 || colon == text.length() - 1) {
        throw new VerificationException(
            "platgate.allow: \""
                + text
                + "\" is not Kind:path, such as StringMention:app.jar!/lib/lwjgl-*.jar!/**");
      }
      rules.add(
          new Rule(text, kind(text.substring(0, colon)), Glob.of(text.substring(colon + 1), "/")));
    }
    return new Allowed(List.copyOf(rules));
  }

  private static Kind kind(String tag) throws VerificationException {
    return Arrays.stream(Kind.values())
        .filter(each -> each.tag().equals(tag))
        .findFirst()
        .orElseThrow(
            () ->
                new VerificationException(
                    "platgate.allow: there is no kind \""
                        + tag
                        + "\", only "
                        + Arrays.stream(Kind.values())
                            .map(Kind::tag)
                            .collect(Collectors.joining(", "))));
  }

  /** Returns a finding as it is, or as a note if it is allowed. */
  Finding judge(Finding finding) {
    List<String> path = List.of(finding.path().split("/", -1));
    boolean known = false;
    for (Rule each : rules) {
      if (each.kind() == finding.kind() && each.path().matches(path)) {
        unused.remove(each);
        known = true;
      }
    }
    return known
        ? new Finding(
            finding.kind(),
            Level.NOTE,
            finding.path(),
            finding.what(),
            finding.why() + " (allowed)",
            finding.how())
        : finding;
  }

  /** Reports the entries that were of no use: they would hide what comes later. */
  void reportUnused(Findings findings) {
    for (Rule each : unused) {
      findings.error(
          Kind.STALE_ALLOWANCE,
          "platgate.allow",
          "has the entry " + each.text(),
          "nothing is found any more that it allows; remove it, or correct its path");
    }
  }
}
