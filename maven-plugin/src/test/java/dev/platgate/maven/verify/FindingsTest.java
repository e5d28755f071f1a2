package dev.platgate.maven.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.Target;
import dev.platgate.maven.report.Finding;
import dev.platgate.maven.report.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

final class FindingsTest {
  @Test
  void whatSeveralTargetsHaveIsOneFindingThatNamesThem() throws Exception {
    Findings findings = new Findings(Allowed.parse(List.of()));
    for (Target each : List.of(Target.X86_64_APPLE_DARWIN, Target.AARCH64_UNKNOWN_LINUX_GNU)) {
      findings.of(Optional.of(each));
      findings.error(Kind.CLASS_PRESENT, "app.jar!/A.class", "is the class A", "it is not there");
    }
    findings.warning(Kind.CLASS_PRESENT, "app.jar!/B.class", "is the class B", "it is not there");
    findings.of(Optional.empty());
    findings.error(Kind.DRIFT, "pom.xml", "has no dependency", "it needs one");
    assertThat(findings.sorted())
        .extracting(Finding::path, Finding::targets)
        .containsExactly(
            tuple("app.jar!/A.class", Target.X86_64_APPLE_DARWIN, Target.AARCH64_UNKNOWN_LINUX_GNU),
            tuple("app.jar!/B.class", Target.AARCH64_UNKNOWN_LINUX_GNU),
            tuple("pom.xml"));
    assertThat(findings.errors()).isEqualTo(3);
  }

  private static Tuple tuple(String path, Target... targets) {
    return Assertions.tuple(path, Arrays.stream(targets).sorted().toList());
  }
}
