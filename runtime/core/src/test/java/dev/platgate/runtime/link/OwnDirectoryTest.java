package dev.platgate.runtime.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipalLookupService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OwnDirectoryTest {
  private static final byte[] CONTENT = "library".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path temporary;

  @BeforeEach
  void onlyWhereFilesHavePermissions() {
    assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
  }

  @Test
  void nobodyElseMayEnter() throws IOException {
    Path file = OwnDirectory.under(temporary, "ann").put("lib.so", CONTENT);
    assertThat(file).hasBinaryContent(CONTENT).startsWith(temporary.resolve("platgate-ann"));
    assertThat(permissions(temporary.resolve("platgate-ann"))).isEqualTo("rwx------");
  }

  @Test
  void whatIsThereIsUsedAgain() throws IOException {
    Path first = OwnDirectory.under(temporary, "ann").put("lib.so", CONTENT);
    Object key = Files.readAttributes(first, "unix:ino").get("ino");
    Path second = OwnDirectory.under(temporary, "ann").put("lib.so", CONTENT);
    assertThat(second).isEqualTo(first);
    assertThat(Files.readAttributes(second, "unix:ino").get("ino")).isEqualTo(key);
  }

  @Test
  void otherContentIsReplaced() throws IOException {
    OwnDirectory directory = OwnDirectory.under(temporary, "ann");
    Path file = directory.put("lib.so", CONTENT);
    Files.writeString(file, "swapped");
    assertThat(directory.put("lib.so", CONTENT)).isEqualTo(file).hasBinaryContent(CONTENT);
  }

  @Test
  void linkInItsPlaceIsReplaced() throws IOException {
    OwnDirectory directory = OwnDirectory.under(temporary, "ann");
    Path file = directory.put("lib.so", CONTENT);
    Path elsewhere = Files.write(temporary.resolve("elsewhere"), CONTENT);
    Files.delete(file);
    Files.createSymbolicLink(file, elsewhere);
    assertThat(directory.put("lib.so", CONTENT)).isEqualTo(file);
    assertThat(Files.isSymbolicLink(file)).isFalse();
    assertThat(elsewhere).hasBinaryContent(CONTENT);
  }

  @Test
  void directoryThatOthersMayWriteToIsNotUsed() throws IOException {
    Path usual = Files.createDirectory(temporary.resolve("platgate-ann"));
    Files.setPosixFilePermissions(usual, PosixFilePermissions.fromString("rwxrwxrwx"));
    Path file = OwnDirectory.under(temporary, "ann").put("lib.so", CONTENT);
    assertThat(file.startsWith(usual)).isFalse();
    assertThat(permissions(temporary.relativize(file).getName(0))).isEqualTo("rwx------");
  }

  @Test
  void directoryOfAnotherUserIsNotUsed() throws IOException {
    Path usual = Files.createDirectory(temporary.resolve("platgate-ann"));
    Files.setPosixFilePermissions(usual, PosixFilePermissions.fromString("rwx------"));
    assumeThat(isGivenAway(usual)).as("this user may give files to others").isTrue();
    Path file = OwnDirectory.under(temporary, "ann").put("lib.so", CONTENT);
    assertThat(file.startsWith(usual)).isFalse();
  }

  @Test
  void linkToDirectoryIsNotUsed() throws IOException {
    Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
    Files.createSymbolicLink(temporary.resolve("platgate-ann"), elsewhere);
    OwnDirectory.under(temporary, "ann").put("lib.so", CONTENT);
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void namesOfUsersDoNotLeadElsewhere() throws IOException {
    assertThat(OwnDirectory.under(temporary, "../a b").put("lib.so", CONTENT))
        .startsWith(temporary.resolve("platgate-.._a_b"));
  }

  @Test
  void namedDirectoryThatOthersMayWriteToIsAnError() throws IOException {
    Path open = Files.createDirectory(temporary.resolve("open"));
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThatIOException()
        .isThrownBy(() -> OwnDirectory.named(open))
        .withMessageContaining("platgate.runtime.directory")
        .withMessageContaining("can be written to");
  }

  @Test
  void whatOthersMadeThereIsAnError() throws IOException {
    OwnDirectory directory = OwnDirectory.named(temporary.resolve("own"));
    Path inside = directory.put("lib.so", CONTENT).resolveSibling(".").normalize();
    assertThat(permissions(inside)).isEqualTo("rwx------");
    Files.setPosixFilePermissions(inside, PosixFilePermissions.fromString("rwxrwx---"));
    assertThatIOException()
        .isThrownBy(() -> directory.put("lib.so", CONTENT))
        .withMessageContaining("can be written to by them");
  }

  @Test
  void namedDirectoryIsMade() throws IOException {
    Path own = temporary.resolve("own");
    assertThat(OwnDirectory.named(own).put("lib.so", CONTENT)).startsWith(own);
  }

  private static boolean isGivenAway(Path file) {
    try {
      UserPrincipalLookupService users = file.getFileSystem().getUserPrincipalLookupService();
      Files.setOwner(file, users.lookupPrincipalByName("nobody"));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private String permissions(Path directory) throws IOException {
    return PosixFilePermissions.toString(
        Files.getPosixFilePermissions(temporary.resolve(directory)));
  }
}
