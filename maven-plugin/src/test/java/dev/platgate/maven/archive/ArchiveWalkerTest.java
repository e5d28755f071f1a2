package dev.platgate.maven.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArchiveWalkerTest {
  @TempDir private Path folder;

  @Test
  void everyEntryIsVisitedInItsOrder() throws IOException {
    Visits visits =
        Visits.of(
            folder,
            new LyingZip()
                .add("META-INF/MANIFEST.MF", "Manifest-Version: 1.0")
                .add(LyingEntry.stored("org/", new byte[0]))
                .add("org/Ä.txt", "ä")
                .add("META-INF/versions/27/org/X.class", "")
                .bytes());
    assertThat(visits.problems).isEmpty();
    assertThat(visits.paths)
        .containsExactly(
            "app.jar!/META-INF/MANIFEST.MF",
            "app.jar!/org/",
            "app.jar!/org/Ä.txt",
            "app.jar!/META-INF/versions/27/org/X.class");
    assertThat(visits.texts)
        .containsEntry("app.jar!/META-INF/MANIFEST.MF", "Manifest-Version: 1.0")
        .containsEntry("app.jar!/org/Ä.txt", "ä");
  }

  @Test
  void archivesInArchivesAreWalkedStoredOrNot() throws IOException {
    byte[] inner = new LyingZip().add("org/X.class", "x").bytes();
    byte[] middle = new LyingZip().add(LyingEntry.stored("lib/inner.JAR", inner)).bytes();
    Visits visits =
        Visits.of(
            folder,
            new LyingZip()
                .add(LyingEntry.stored("BOOT-INF/lib/a.jar", middle))
                .add("BOOT-INF/lib/b.war", middle)
                .add("BOOT-INF/lib/noEnding", inner)
                .add("elsewhere/noEnding", inner)
                .add("BOOT-INF/lib/notes", "text")
                .bytes());
    assertThat(visits.problems).isEmpty();
    assertThat(visits.paths)
        .containsExactly(
            "app.jar!/BOOT-INF/lib/a.jar",
            "app.jar!/BOOT-INF/lib/a.jar!/lib/inner.JAR",
            "app.jar!/BOOT-INF/lib/a.jar!/lib/inner.JAR!/org/X.class",
            "app.jar!/BOOT-INF/lib/b.war",
            "app.jar!/BOOT-INF/lib/b.war!/lib/inner.JAR",
            "app.jar!/BOOT-INF/lib/b.war!/lib/inner.JAR!/org/X.class",
            "app.jar!/BOOT-INF/lib/noEnding",
            "app.jar!/BOOT-INF/lib/noEnding!/org/X.class",
            "app.jar!/elsewhere/noEnding",
            "app.jar!/BOOT-INF/lib/notes");
    assertThat(visits.texts)
        .containsEntry("app.jar!/BOOT-INF/lib/a.jar!/lib/inner.JAR!/org/X.class", "x");
  }

  @Test
  void aStartScriptAndACommentAreNoProblem() throws IOException {
    Visits visits =
        Visits.of(
            folder,
            new LyingZip()
                .before("#!/bin/sh\nexec java -jar \"$0\"\n")
                .add("a.txt", "a")
                .comment("made by hand")
                .bytes());
    assertThat(visits.problems).isEmpty();
    assertThat(visits.texts).containsEntry("app.jar!/a.txt", "a");
  }

  @Test
  void anEmptyArchiveHasNoProblems() throws IOException {
    Visits visits = Visits.of(folder, new LyingZip().bytes());
    assertThat(visits.problems).isEmpty();
    assertThat(visits.paths).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        org.objectweb.asm.ClassReader.class,
        org.junit.jupiter.api.Test.class,
        org.assertj.core.api.Assertions.class
      })
  void realJarsAreReadAsTheJdkReadsThem(Class<?> type) throws Exception {
    Path jar = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    Visits visits = Visits.of(jar, ArchiveLimits.standard());
    assertThat(visits.problems).isEmpty();
    List<String> expected = new ArrayList<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry each : Collections.list(zip.entries())) {
        String path = jar.getFileName() + "!/" + each.getName();
        expected.add(path);
        assertThat(visits.sizes).containsEntry(path, (int) each.getSize());
      }
    }
    assertThat(visits.paths).containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 65_537})
  void whatTheJdkWritesIsReadWithTheSizesAfterTheContents(int count) throws IOException {
    Path jar = folder.resolve("app.jar");
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(jar));
        ZipOutputStream zip = new ZipOutputStream(file)) {
      for (int i = 0; i < count; i++) {
        zip.putNextEntry(new ZipEntry("entry" + i));
        zip.write('x');
      }
    }
    Visits visits = Visits.of(jar, ArchiveLimits.standard());
    assertThat(visits.problems).isEmpty();
    assertThat(visits.texts).hasSize(count).containsEntry("app.jar!/entry" + (count - 1), "x");
  }

  @Test
  void anEntryCannotBeReadAfterItsVisit() throws IOException {
    Path jar = Files.write(folder.resolve("app.jar"), new LyingZip().add("a.txt", "a").bytes());
    List<ArchiveEntry> entries = new ArrayList<>();
    new ArchiveWalker()
        .walk(
            jar,
            new ArchiveVisitor() {
              @Override
              public void visit(ArchiveEntry entry) {
                entries.add(entry);
              }

              @Override
              public void problem(ArchiveProblem problem) {
                throw new AssertionError(problem);
              }
            });
    assertThat(entries).hasSize(1);
    assertThat(entries.get(0).size()).isEqualTo(1);
    assertThat(entries.get(0).content()).isEmpty();
  }

  @Test
  void whatDoesNotExistIsAnError() {
    assertThatIOException()
        .isThrownBy(() -> new ArchiveWalker().walk(folder.resolve("none.jar"), new Visits()));
  }

  @Test
  void limitsArePositive() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ArchiveWalker(new ArchiveLimits(1, 1, 1, 1, 0, 1, 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ArchiveWalker(new ArchiveLimits(1L << 31, 1, 1, 1, 1, 1, 1)));
  }
}
