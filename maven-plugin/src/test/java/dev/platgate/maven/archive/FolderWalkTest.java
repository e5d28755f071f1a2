package dev.platgate.maven.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "symbolic links need a privilege there")
final class FolderWalkTest {
  @TempDir private Path temporary;
  private Path classes;

  @BeforeEach
  void create() throws IOException {
    classes = Files.createDirectories(temporary.resolve("classes"));
    Files.createDirectories(classes.resolve("org/inner"));
    Files.writeString(classes.resolve("org/B.class"), "b");
    Files.writeString(classes.resolve("org/A.class"), "a");
    Files.writeString(temporary.resolve("outside"), "secret");
  }

  @Test
  void filesFoldersAndArchivesAreVisitedByName() throws IOException {
    Files.createDirectories(classes.resolve("lib"));
    byte[] jar = new LyingZip().add("org/X.class", "x").bytes();
    Files.write(classes.resolve("lib/x.jar"), jar);
    Files.write(classes.resolve("lib/y"), jar);
    Visits visits = walk();
    assertThat(visits.problems).isEmpty();
    assertThat(visits.paths)
        .containsExactly(
            "classes/lib/",
            "classes/lib/x.jar",
            "classes/lib/x.jar!/org/X.class",
            "classes/lib/y",
            "classes/lib/y!/org/X.class",
            "classes/org/",
            "classes/org/A.class",
            "classes/org/B.class",
            "classes/org/inner/");
    assertThat(visits.texts).containsEntry("classes/org/A.class", "a");
  }

  @Test
  void linksWithinTheFolderAreFollowed() throws IOException {
    link("file", "org/A.class");
    link("folder", "org");
    Visits visits = walk();
    assertThat(visits.problems).isEmpty();
    assertThat(visits.texts)
        .containsEntry("classes/file", "a")
        .containsEntry("classes/folder/B.class", "b");
  }

  @Test
  void linksThatLeadAwayAreProblems() throws IOException {
    link("file", "../outside");
    link("folder", "..");
    link("nowhere", "none");
    Visits visits = walk();
    assertThat(visits.problems)
        .containsExactly(
            "classes/file: is a symbolic link that leads out of the folder",
            "classes/folder: is a symbolic link that leads out of the folder",
            "classes/nowhere: is a symbolic link that leads nowhere");
    assertThat(visits.texts).doesNotContainValue("secret");
  }

  @Test
  void linksInARingAreProblems() throws IOException {
    link("org/inner/up", "..");
    link("self", "self");
    Visits visits = walk();
    assertThat(visits.problems)
        .containsExactly(
            "classes/org/inner/up: is a symbolic link to a folder around it",
            "classes/self: is a symbolic link that leads nowhere");
  }

  @Test
  void linksThatRefillEachOtherEnd() throws IOException {
    Files.createDirectories(classes.resolve("a"));
    Files.createDirectories(classes.resolve("b"));
    link("a/toB", "../b");
    link("b/toA", "../a");
    Visits visits = walk();
    assertThat(visits.problems)
        .containsExactly(
            "classes/a/toB/toA: is a symbolic link to a folder around it",
            "classes/b/toA/toB: is a symbolic link to a folder around it");
  }

  @Test
  void aBackslashInANameIsAProblem() throws IOException {
    Files.writeString(classes.resolve("a\\b"), "");
    assertThat(walk().problems)
        .containsExactly(
            "classes/a\\b: has a backslash in its name, which Windows takes for a slash");
  }

  @Test
  void theNumberOfFilesIsLimited() throws IOException {
    for (int i = 0; i < 20; i++) {
      Files.writeString(classes.resolve("f" + i), "");
    }
    ArchiveLimits limits = new ArchiveLimits(100, 100, 100, 10, 20, 3, 5);
    assertThat(Visits.of(classes, limits).problems)
        .containsExactly(
            "classes: exceeds a limit: more than 20 entries in all; the rest is not checked");
  }

  @Test
  void theSizeOfAFileIsLimited() throws IOException {
    Files.writeString(classes.resolve("long"), "n".repeat(101));
    ArchiveLimits limits = new ArchiveLimits(100, 1000, 1000, 10, 20, 3, 5);
    assertThat(Visits.of(classes, limits).problems)
        .containsExactly("classes/long: has 101 bytes, more than the limit of 100");
  }

  private void link(String path, String target) throws IOException {
    Files.createSymbolicLink(classes.resolve(path), Path.of(target));
  }

  private Visits walk() throws IOException {
    return Visits.of(classes, ArchiveLimits.standard());
  }
}
