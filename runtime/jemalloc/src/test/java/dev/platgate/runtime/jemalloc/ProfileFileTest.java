package dev.platgate.runtime.jemalloc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProfileFileTest {
  @TempDir private Path directory;

  @Test
  void replacesTheFile() throws Exception {
    Path file = directory.resolve("x.heap");
    Files.writeString(file, "an old and longer profile");
    ProfileFile.write(file, this::succeed);
    assertThat(file).content().isEqualTo("new\n");
    assertThat(directory).isDirectoryNotContaining(other -> !other.equals(file));
  }

  @Test
  void failureLeavesTheOldFileAndNothingElse() throws Exception {
    Path file = directory.resolve("x.heap");
    Files.writeString(file, "old");
    refuses(file, this::failHalfway, "error 14");
    assertThat(file).hasContent("old");
    assertThat(directory).isDirectoryNotContaining(other -> !other.equals(file));
  }

  @Test
  void partOfProfileIsNoProfile() throws Exception {
    Path file = directory.resolve("x.heap");
    refuses(file, this::succeedHalfway, "only a part of " + file);
    refuses(file, empty -> 0, "only a part of " + file);
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void missingDirectoryIsNotMade() {
    Path missing = directory.resolve("missing");
    refuses(missing.resolve("x.heap"), this::succeed, "there is no directory " + missing);
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void directoryIsNotReplaced() throws IOException {
    Path target = Files.createDirectory(directory.resolve("x.heap"));
    refuses(target, this::succeed, "x.heap is a directory");
    assertThat(target).isEmptyDirectory();
    refuses(Path.of("/"), this::succeed, "/ is a directory");
  }

  @Test
  void directoryThatTakesNoFiles() {
    // Not even root may create a file here.
    refuses(Path.of("/proc/x.heap"), this::succeed, "cannot write /proc/x.heap: ");
  }

  @Test
  void otherFileSystems() throws IOException {
    Path archive = directory.resolve("x.zip");
    try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
      refuses(zip.getPath("/x.heap"), this::succeed, "not in the file system of the machine");
    }
  }

  @Test
  void reasonIsOneLine() {
    refuses(directory.resolve("a\nb/x.heap"), this::succeed, "a b");
  }

  private static void refuses(Path file, ProfileFile.Writer writer, String reason) {
    assertThatExceptionOfType(ProfileException.class)
        .isThrownBy(() -> ProfileFile.write(file, writer))
        .withMessageContaining(reason);
  }

  private int succeed(Path file) {
    write(file, "new\n");
    return 0;
  }

  private int succeedHalfway(Path file) {
    write(file, "hal");
    return 0;
  }

  private int failHalfway(Path file) {
    write(file, "hal");
    return 14;
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
