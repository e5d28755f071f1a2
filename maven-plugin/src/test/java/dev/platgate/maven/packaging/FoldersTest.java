package dev.platgate.maven.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FoldersTest {
  @TempDir private Path folder;

  @Test
  void filesAreSorted() throws IOException {
    write("b/c.txt");
    write("a.txt");
    assertThat(Folders.files(folder)).containsExactly(Path.of("a.txt"), Path.of("b", "c.txt"));
    assertThat(Folders.files(folder.resolve("none"))).isEmpty();
  }

  @Test
  void whatALinkLeadsToIsNotDeleted() throws IOException {
    write("kept/a.txt");
    write("deleted/b.txt");
    Files.createSymbolicLink(folder.resolve("deleted/link"), folder.resolve("kept"));
    Folders.delete(folder.resolve("deleted"));
    assertThat(folder.resolve("deleted")).doesNotExist();
    assertThat(folder.resolve("kept/a.txt")).exists();
  }

  private void write(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, path);
  }
}
