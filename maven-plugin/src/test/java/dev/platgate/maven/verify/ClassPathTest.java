package dev.platgate.maven.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.platgate.Target;
import dev.platgate.maven.report.Finding;
import dev.platgate.maven.report.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The class path is followed, and references are looked for on all of it. */
final class ClassPathTest {
  private static final Check X86 = Check.of(Target.X86_64_UNKNOWN_LINUX_GNU, "jemalloc");

  @TempDir private Path folder;

  @Test
  void whatTheManifestLeadsToIsVerified() throws Exception {
    new JarSample()
        .with("META-INF/MANIFEST.MF", manifest("more.jar"))
        .with(ClassSample.of("lib/Library").says("jemalloc"))
        .write(folder.resolve("lib/library.jar"));
    new JarSample().with(ClassSample.of("lib/More")).write(folder.resolve("lib/more.jar"));
    Path app =
        new JarSample()
            .with("META-INF/MANIFEST.MF", manifest("lib/library.jar"))
            .with(ClassSample.of("app/Main").uses("lib/Library").uses("lib/More").uses("lib/Gone"))
            .write(folder.resolve("app.jar"));
    List<Finding> findings = X86.run(app);
    assertThat(Check.brief(findings))
        .containsExactly(
            "DanglingReference app.jar!/app/Main.class",
            "StringMention library.jar!/lib/Library.class");
    assertThat(findings.get(0).what()).isEqualTo("refers to lib.Gone");
    assertThat(findings.get(1).how())
        .contains("on the Class-Path of app.jar!/META-INF/MANIFEST.MF");
  }

  @Test
  void aCycleEnds() throws Exception {
    Path first =
        new JarSample()
            .with("META-INF/MANIFEST.MF", manifest("b.jar"))
            .write(folder.resolve("a.jar"));
    new JarSample().with("META-INF/MANIFEST.MF", manifest("a.jar")).write(folder.resolve("b.jar"));
    assertThat(X86.run(first)).isEmpty();
  }

  @Test
  void whatALibraryLacksOnItsClassPathIsAWarning() throws Exception {
    new JarSample()
        .with("META-INF/MANIFEST.MF", manifest("gone.jar"))
        .write(folder.resolve("library.jar"));
    Path app =
        new JarSample()
            .with("META-INF/MANIFEST.MF", manifest("library.jar"))
            .write(folder.resolve("app.jar"));
    assertThat(X86.run(app))
        .singleElement()
        .satisfies(each -> assertThat(each.level()).isEqualTo(Level.WARNING))
        .satisfies(each -> assertThat(each.path()).startsWith("library.jar!/"));
  }

  @Test
  void noManifestLeadsAboveItsFolderOrElsewhere() throws Exception {
    Files.createDirectories(folder.resolve("beside"));
    Path app =
        new JarSample()
            .with(
                "META-INF/MANIFEST.MF",
                manifest("/ ../ ./ https://example.com/x.jar %zz file:/dev/zero"))
            .write(folder.resolve("inner/app.jar"));
    assertThat(X86.brief(app)).hasSize(6).allMatch(each -> each.startsWith("ManifestClassPath "));
  }

  @Test
  void aLoneJarMayHaveItsLibrariesElsewhere() throws Exception {
    Path app =
        new JarSample()
            .with(ClassSample.of("app/Main").uses("lib/Gone").uses("java/util/List"))
            .write(folder.resolve("app.jar"));
    assertThat(X86.run(app)).isEmpty();
    assertThat(X86.dangling("true").brief(app))
        .containsExactly("DanglingReference app.jar!/app/Main.class");
  }

  @Test
  void referencesOfLibrariesAreTheirOwnBusiness() throws Exception {
    Path app =
        new JarSample()
            .with(ClassSample.of("app/Main").uses("lib/Library"))
            .with(
                "lib/library.jar",
                new JarSample().with(ClassSample.of("lib/Library").uses("lib/Gone")).bytes())
            .write(folder.resolve("app.jar"));
    assertThat(X86.run(app)).isEmpty();
    assertThat(X86.dangling("false").run(app)).isEmpty();
  }

  @Test
  void theOrderOfArtifactsIsNoMatter() throws Exception {
    Path library =
        new JarSample()
            .with(ClassSample.of("lib/Library").uses("lib/Gone"))
            .write(folder.resolve("lib.jar"));
    Path app =
        new JarSample()
            .with("META-INF/MANIFEST.MF", manifest("lib.jar"))
            .write(folder.resolve("app.jar"));
    assertThat(X86.brief(app, library))
        .containsExactly("DanglingReference lib.jar!/lib/Library.class")
        .isEqualTo(X86.brief(library, app));
  }

  @Test
  void whatCannotBeReadOnAClassPathIsAFinding() throws Exception {
    Path app =
        new JarSample()
            .with("META-INF/MANIFEST.MF", manifest("file:/proc/self/mem"))
            .with(ClassSample.of("app/Main").says("jemalloc"))
            .write(folder.resolve("app.jar"));
    assumeTrue(Files.isRegularFile(Path.of("/proc/self/mem")));
    assertThat(X86.brief(app))
        .contains("StringMention app.jar!/app/Main.class")
        .anyMatch(each -> each.endsWith(" mem"));
  }

  @Test
  void anArchiveThatIsNoLibrarySaysNothingOfTheClassPath() throws Exception {
    Path app =
        new JarSample()
            .with(ClassSample.of("app/Main").uses("lib/Gone"))
            .with("templates/x.zip", new JarSample().with("a.txt", "a").bytes())
            .write(folder.resolve("app.jar"));
    assertThat(X86.run(app)).isEmpty();
  }

  @Test
  void aProviderMayBeInAnotherJarIfTheClassPathIsUnknown() throws Exception {
    Path app =
        new JarSample()
            .with(ClassSample.of("app/Main"))
            .with("META-INF/services/java.sql.Driver", "lib.Driver\n".getBytes(UTF_8))
            .write(folder.resolve("app.jar"));
    assertThat(X86.run(app))
        .singleElement()
        .satisfies(each -> assertThat(each.level()).isEqualTo(Level.WARNING));
    assertThat(X86.dangling("false").run(app)).isEmpty();
    assertThat(X86.dangling("true").run(app))
        .singleElement()
        .satisfies(each -> assertThat(each.level()).isEqualTo(Level.ERROR));
  }

  @Test
  void whatIsPackedBesideAProgramIsNotItsBusiness() throws Exception {
    Path app =
        new JarSample()
            .with(ClassSample.of("app/Main").uses("lib/Library").uses("lib/Missing"))
            .with(ClassSample.of("lib/Library").uses("lib/Gone"))
            .write(folder.resolve("app.jar"));
    Findings findings = new Findings(Allowed.parse(List.of()));
    Question question =
        Question.of(X86.target(), new Absences(List.of()), OptionalLong.empty(), Dangling.AUTO);
    Verification verification = new Verification(question.of(List.of("app.Main")), findings);
    verification.knowClassPath();
    verification.read(List.of(Input.given(app)));
    verification.finish();
    assertThat(Check.brief(findings.sorted()))
        .containsExactly("DanglingReference app.jar!/app/Main.class");
  }

  @Test
  void laterJdksMayHaveMoreClasses() throws Exception {
    Path app =
        new JarSample()
            .with(ClassSample.of("app/Main").uses("java/later/Thing"))
            .write(folder.resolve("app.jar"));
    assertThat(X86.dangling("true").run(app)).isEmpty();
  }

  static byte[] manifest(String classPath) {
    return ("Manifest-Version: 1.0\nClass-Path: " + classPath + "\n\n").getBytes(UTF_8);
  }
}
