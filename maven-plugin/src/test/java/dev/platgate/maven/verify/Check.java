package dev.platgate.maven.verify;

import dev.platgate.Target;
import dev.platgate.maven.report.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A verification for tests. */
record Check(Optional<Target> target, List<String> absent, List<String> allow, String dangling) {

  static Check of(Target target, String... absent) {
    return new Check(Optional.of(target), List.of(absent), List.of(), "auto");
  }

  static Check ofAnyTarget(String... absent) {
    return new Check(Optional.empty(), List.of(absent), List.of(), "auto");
  }

  Check allow(String... entries) {
    return new Check(target, absent, List.of(entries), dangling);
  }

  Check dangling(String value) {
    return new Check(target, absent, allow, value);
  }

  List<Finding> run(Path... artifacts) throws Exception {
    return new Verifier(
            new Settings(target, absent, allow, OptionalLong.empty(), dangling), text -> {})
        .verify(List.of(artifacts));
  }

  /** Returns the findings as {@code Kind path}. */
  List<String> brief(Path... artifacts) throws Exception {
    return brief(run(artifacts));
  }

  static List<String> brief(List<Finding> findings) {
    return findings.stream().map(each -> each.kind().tag() + " " + each.path()).toList();
  }
}
