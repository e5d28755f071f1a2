package dev.platgate.maven.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.platgate.Target;
import dev.platgate.maven.report.Format;
import dev.platgate.maven.report.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked wrongly is refused, and what is allowed is a note. */
final class VerifierTest {
  private static final Target X86 = Target.X86_64_UNKNOWN_LINUX_GNU;
  private static final Check JEMALLOC = Check.of(X86, "jemalloc");

  @TempDir private Path folder;

  @Test
  void noArtifactIsAnError() {
    assertThatThrownBy(JEMALLOC::run)
        .isInstanceOf(VerificationException.class)
        .hasMessageContaining("-Dplatgate.artifact");
  }

  @Test
  void anArtifactThatIsNotThereIsAnError() {
    assertThatThrownBy(() -> JEMALLOC.run(folder.resolve("app.jar")))
        .isInstanceOf(VerificationException.class)
        .hasMessageContaining("app.jar; build it first");
  }

  @Test
  void anEmptyArtifactIsAnError() throws Exception {
    Path jar = new JarSample().with("META-INF/", "").write(folder.resolve("app.jar"));
    assertThatThrownBy(() -> JEMALLOC.run(jar)).hasMessageContaining("app.jar is empty");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThatThrownBy(() -> JEMALLOC.run(empty)).hasMessageContaining("empty is empty");
  }

  @Test
  void neitherTargetNorAbsenceIsAnError() {
    assertThatThrownBy(() -> Check.ofAnyTarget().run(folder))
        .isInstanceOf(VerificationException.class)
        .hasMessageContaining("-Dplatgate.target")
        .hasMessageContaining("-Dplatgate.absent");
  }

  @Test
  void anUnknownValueIsAnErrorThatSaysWhatIsKnown() {
    assertThatThrownBy(() -> JEMALLOC.dangling("yes").run(folder))
        .hasMessageContaining("true, false or auto");
    assertThatThrownBy(() -> JEMALLOC.allow("Mention:a").run(folder))
        .hasMessageContaining("StringMention, ");
    assertThatThrownBy(() -> JEMALLOC.allow("StringMention").run(folder))
        .hasMessageContaining("is not Kind:path");
    assertThatThrownBy(() -> ReportFile.of(Path.of("report.xml"), ""))
        .hasMessageContaining("\"xml\"")
        .hasMessageContaining("sarif");
  }

  @Test
  void whatIsAllowedIsANote() throws Exception {
    Path jar = mention();
    assertThat(JEMALLOC.allow("StringMention:*.jar!/app/*").run(jar))
        .singleElement()
        .satisfies(each -> assertThat(each.level()).isEqualTo(Level.NOTE));
    assertThat(JEMALLOC.allow("ClassPresent:*.jar!/app/*").brief(jar))
        .containsExactlyInAnyOrder(
            "StringMention app.jar!/app/Main.class", "StaleAllowance platgate.allow");
  }

  @Test
  void anEntryThatMatchesNothingIsStale() throws Exception {
    Path jar = mention();
    assertThat(JEMALLOC.allow("StringMention:**", "StringMention:app.jar!/b/**").run(jar))
        .filteredOn(each -> each.level() == Level.ERROR)
        .singleElement()
        .satisfies(
            each -> assertThat(each.what()).isEqualTo("has the entry StringMention:app.jar!/b/**"));
  }

  @Test
  void theReportHasTheFormatOfItsExtension() throws Exception {
    assertThat(ReportFile.of(Path.of("a.sarif"), "").format()).isEqualTo(Format.SARIF);
    assertThat(ReportFile.of(Path.of("a.sarif"), "json").format()).isEqualTo(Format.JSON);
    Path file = folder.resolve("new/report.txt");
    ReportFile.of(file, "").write(List.of());
    assertThat(file).content().startsWith("0 findings");
  }

  @Test
  void theReportSaysWhatIsWrongAndWhatToDo() throws Exception {
    assertThat(Format.TEXT.write(JEMALLOC.run(mention())))
        .isEqualTo(
            "error [Platgate:StringMention] app.jar!/app/Main.class has the string \"use jemalloc\""
                + " in run()V: \"jemalloc\" must be absent; gate this class, or list it in"
                + " platgate.allow if the string is harmless\n"
                + "1 finding: 1 error, 0 warnings, 0 notes\n");
  }

  @Test
  void theVerdictIsTheNumberOfErrors() throws Exception {
    List<String> log = new ArrayList<>();
    for (String absent : List.of("jemalloc", "mimalloc")) {
      new Verifier(
              new Settings(
                  Optional.of(X86), List.of(absent), List.of(), OptionalLong.empty(), "auto"),
              log::add)
          .verify(List.of(mention()));
    }
    assertThat(log)
        .containsExactly(
            "1 error, in 1 files of 1 jars and folders",
            "nothing that should not be there, in 1 files of 1 jars and folders");
  }

  private Path mention() throws Exception {
    return new JarSample()
        .with(ClassSample.of("app/Main").says("use jemalloc"))
        .write(folder.resolve("app.jar"));
  }
}
