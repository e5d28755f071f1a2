package dev.platgate.maven.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of entries that lead elsewhere, hide something or are there twice. */
final class HostileNameTest {
  private static final String TEXT = "one two three one two three";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "../a, leads out",
    "a/../../b, leads out",
    "a/.., leads out",
    "./a, leads out",
    "a//b, leads out",
    "/a, an absolute path",
    "C:/a, an absolute path",
    "c:a, an absolute path",
    "a\\b, a backslash",
    "'', without a name",
  })
  void aNameThatLeadsAwayIsAProblem(String name, String what) throws IOException {
    Visits visits = Visits.of(folder, new LyingZip().add(name, TEXT).bytes());
    assertThat(visits.problems).singleElement().asString().contains("app.jar!/" + name, what);
    assertThat(visits.texts).containsEntry("app.jar!/" + name, TEXT);
  }

  @Test
  void controlCharactersAreAProblem() throws IOException {
    Visits visits = Visits.of(folder, new LyingZip().add("a\0\n\u202eb", TEXT).bytes());
    assertThat(visits.problems)
        .containsExactly("app.jar!/a\0\n\u202eb: has a control character in its name");
  }

  @Test
  void aNameThatIsThereTwiceIsAProblem() throws IOException {
    Visits visits =
        Visits.of(folder, new LyingZip().add("a.txt", TEXT).add("a.txt", "other").bytes());
    assertThat(visits.problems)
        .containsExactly("app.jar!/a.txt: is there twice, and Java loads one of the two");
    assertThat(visits.paths).hasSize(2);
  }

  @Test
  void aFolderThatHidesAFileIsAProblem() throws IOException {
    LyingEntry folderEntry = new LyingEntry("a.so/", TEXT.getBytes(StandardCharsets.UTF_8));
    folderEntry.size = 0;
    folderEntry.localSize = 0;
    Visits visits = Visits.of(folder, new LyingZip().add(folderEntry).bytes());
    assertThat(visits.problems)
        .containsExactly("app.jar!/a.so/: has more than the 0 bytes that it claims");
  }

  @Test
  void aFolderWithContentIsAProblem() throws IOException {
    Visits visits = Visits.of(folder, new LyingZip().add("a/", TEXT).bytes());
    assertThat(visits.problems).containsExactly("app.jar!/a/: is a folder with content");
  }
}
