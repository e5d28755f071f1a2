package dev.platgate.maven.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.Target;
import dev.platgate.maven.program.GatedDependency;
import dev.platgate.maven.program.GatedType;
import dev.platgate.maven.program.Program;
import dev.platgate.maven.report.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A gated dependency is on the run-time class path where it may be, and nowhere else. */
final class DependencyCheckTest {
  private static final Target X86 = Target.X86_64_UNKNOWN_LINUX_GNU;
  private static final Target ARM = Target.AARCH64_UNKNOWN_LINUX_GNU;
  private static final Program PROGRAM =
      new Program(
          X86,
          List.of(X86, ARM),
          List.of(new GatedType("app.Server$Part", Set.of(X86), List.of())),
          List.of(),
          List.of(new GatedDependency("g:je", List.of("g.je"), Set.of(X86))),
          List.of(),
          List.of(),
          List.of());

  @ParameterizedTest
  @CsvSource({
    "X86_64_UNKNOWN_LINUX_GNU, compile,",
    "X86_64_UNKNOWN_LINUX_GNU, runtime,",
    "X86_64_UNKNOWN_LINUX_GNU, provided, Drift pom.xml",
    "AARCH64_UNKNOWN_LINUX_GNU, provided,",
    "AARCH64_UNKNOWN_LINUX_GNU, test,",
    "AARCH64_UNKNOWN_LINUX_GNU, runtime, Dependency je-1.jar",
    "AARCH64_UNKNOWN_LINUX_GNU, compile, Dependency je-1.jar",
  })
  void scopes(Target target, String scope, String expected) throws Exception {
    List<Finding> findings = check(target, List.of(dependency(scope)));
    if (expected == null) {
      assertThat(findings).isEmpty();
    } else {
      assertThat(Check.brief(findings)).containsExactly(expected);
      assertThat(findings.get(0).why()).contains(target.triple());
    }
  }

  @Test
  void whoBringsItIsSaid() throws Exception {
    assertThat(check(ARM, List.of(dependency("compile"))))
        .singleElement()
        .satisfies(each -> assertThat(each.how()).isEqualTo(Optional.of("brought by app > je")));
  }

  @Test
  void aDependencyThatIsMissingWhereTheProgramUsesItIsDrift() throws Exception {
    assertThat(check(X86, List.of()))
        .singleElement()
        .satisfies(each -> assertThat(each.what()).isEqualTo("has no dependency on g:je"));
    assertThat(check(ARM, List.of())).isEmpty();
  }

  @Test
  void aModuleThatTheUserWantsAbsentIsADependencyThatMayNotBeThere() throws Exception {
    DependencyCheck check = new DependencyCheck(PROGRAM, X86, Absences.parse(List.of("g:je")));
    Findings findings = new Findings(Allowed.parse(List.of()));
    check.check(List.of(dependency("compile")), findings);
    assertThat(Check.brief(findings.sorted())).containsExactly("Dependency je-1.jar");
    assertThat(check.isExcluded(dependency("compile"))).isTrue();
  }

  @Test
  void theProgramSaysWhatATargetLacks() {
    Absences onArm = new Absences(TargetAbsences.of(PROGRAM, ARM));
    assertThat(onArm.ofClass("app/Server$Part$1")).isPresent();
    assertThat(onArm.ofClass("app/Server")).isEmpty();
    assertThat(onArm.ofClass("g/je/Binding").orElseThrow().reason())
        .isEqualTo("aarch64-unknown-linux-gnu lacks g:je");
    assertThat(onArm.ofModule(new Module("g", "je"))).isPresent();
    assertThat(TargetAbsences.of(PROGRAM, X86)).isEmpty();
  }

  private static List<Finding> check(Target target, List<Dependency> dependencies)
      throws VerificationException {
    Findings findings = new Findings(Allowed.parse(List.of()));
    new DependencyCheck(PROGRAM, target, new Absences(List.of())).check(dependencies, findings);
    return findings.sorted();
  }

  private static Dependency dependency(String scope) {
    return new Dependency(
        new Module("g", "je"), scope, Path.of("repository", "je-1.jar"), "brought by app > je");
  }
}
