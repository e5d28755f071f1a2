package dev.platgate.maven.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes findings as SARIF 2.1.0, with all that code scanning services ask for. */
final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private SarifReport() {}

  static String of(List<Finding> sorted) {
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "Platgate");
    driver.put("rules", Arrays.stream(Kind.values()).map(SarifReport::rule).toList());
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("columnKind", "utf16CodeUnits");
    run.put("results", sorted.stream().map(SarifReport::result).toList());
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return Json.of(log);
  }

  private static Map<String, Object> rule(Kind kind) {
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("id", kind.tag());
    rule.put("shortDescription", Map.of("text", kind.summary()));
    rule.put("fullDescription", Map.of("text", kind.summary()));
    rule.put("help", Map.of("text", help(kind)));
    return rule;
  }

  /** Returns what leads to the section of the documentation. */
  private static String help(Kind kind) {
    return kind.summary()
        + " What to do is said by mvn dev.platgate:platgate-maven-plugin:explain -Dplatgate.error="
        + kind.tag();
  }

  private static Map<String, Object> result(Finding finding) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", finding.kind().tag());
    result.put("level", finding.level().tag());
    result.put("message", Map.of("text", message(finding)));
    result.put("locations", List.of(location(finding.path())));
    // Services take this for the identity of a finding from one upload to the next.
    result.put("partialFingerprints", Map.of("primaryLocationLineHash", Fingerprint.of(finding)));
    return result;
  }

  private static Map<String, Object> location(String path) {
    Map<String, Object> physical = new LinkedHashMap<>();
    physical.put("artifactLocation", Map.of("uri", ArtifactUri.of(path)));
    // Services refuse a result without a line, which a class file does not have.
    physical.put("region", Map.of("startLine", 1));
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("physicalLocation", physical);
    location.put("logicalLocations", List.of(Map.of("fullyQualifiedName", Visible.text(path))));
    return location;
  }

  private static String message(Finding finding) {
    String text =
        "%s %s: %s%s"
            .formatted(
                finding.path(),
                finding.what(),
                finding.why(),
                finding.origin().map(how -> "; " + how).orElse(""));
    // In a message, brackets would make a link and braces a placeholder.
    return Visible.text(text)
        .replace("[", "\\[")
        .replace("]", "\\]")
        .replace("{", "{{")
        .replace("}", "}}");
  }
}
