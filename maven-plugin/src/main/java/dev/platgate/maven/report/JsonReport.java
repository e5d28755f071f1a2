package dev.platgate.maven.report;

import dev.platgate.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes findings for programs: names as they are, nothing shortened. */
final class JsonReport {
  private JsonReport() {}

  static String of(List<Finding> sorted) {
    Counts counts = Counts.of(sorted);
    Map<String, Object> number = new LinkedHashMap<>();
    number.put("error", counts.errors());
    number.put("warning", counts.warnings());
    number.put("note", counts.notes());
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("version", 1);
    report.put("findings", sorted.stream().map(JsonReport::finding).toList());
    report.put("counts", number);
    return Json.of(report);
  }

  private static Map<String, Object> finding(Finding finding) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("kind", finding.kind().tag());
    members.put("level", finding.level().tag());
    members.put("path", finding.path());
    members.put("what", finding.what());
    members.put("why", finding.why());
    finding.how().ifPresent(how -> members.put("how", how));
    if (!finding.targets().isEmpty()) {
      members.put("targets", finding.targets().stream().map(Target::triple).toList());
    }
    return members;
  }
}
