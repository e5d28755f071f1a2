package dev.platgate.runtime.link;

import dev.platgate.runtime.settings.Settings;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;

/**
 * A directory that nobody else can write to, for native libraries: what lies there is loaded into
 * the process.
 */
final class OwnDirectory {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> OTHERS_MAY_WRITE =
      Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

  private final Path path;

  private OwnDirectory(Path path) {
    this.path = path;
  }

  /** Returns the directory of this Java virtual machine. */
  static OwnDirectory get() throws IOException {
    if (Holder.CURRENT instanceof OwnDirectory directory) {
      return directory;
    }
    throw new IOException(
        "there is no place for native libraries ("
            + Holder.CURRENT
            + "); set "
            + Settings.DIRECTORY
            + " to a directory of your own");
  }

  /** Returns the directory that the user names. */
  static OwnDirectory named(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      create(path);
    }
    Path real = path.toRealPath();
    if (!isOwn(real)) {
      throw new IOException(
          path
              + ", named by "
              + Settings.DIRECTORY
              + ", belongs to others or can be written to by"
              + " them");
    }
    return new OwnDirectory(real);
  }

  /** Returns the directory of the user among those for temporary files. */
  static OwnDirectory under(Path temporary, String user) throws IOException {
    Path usual = temporary.resolve("platgate-" + user.replaceAll("[^\\w.-]", "_"));
    try {
      create(usual);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(usual, LinkOption.NOFOLLOW_LINKS) || !isOwn(usual)) {
        return new OwnDirectory(Files.createTempDirectory(temporary, "platgate-"));
      }
    }
    return new OwnDirectory(usual);
  }

  /** Puts a file there, unless it is there already with exactly this content. */
  Path put(String name, byte[] content) throws IOException {
    Path directory = subdirectory(digest(content));
    Path file = directory.resolve(name);
    if (!has(file, content)) {
      Path written = Files.createTempFile(directory, name, ".tmp");
      try {
        Files.write(written, content);
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        // Windows does not replace what is loaded, but then it may be the right file.
        if (!has(file, content)) {
          throw e;
        }
      } finally {
        Files.deleteIfExists(written);
      }
    }
    return file;
  }

  /** Returns a directory in this one, to which nobody else can write either. */
  Path subdirectory(String name) throws IOException {
    Path directory = path.resolve(name);
    try {
      create(directory);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS) || !isOwn(directory)) {
        throw new IOException(directory + " belongs to others or can be written to by them", e);
      }
    }
    return directory;
  }

  @Override
  public String toString() {
    return path.toString();
  }

  private static boolean has(Path file, byte[] content) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Arrays.equals(Files.readAllBytes(file), content);
  }

  private static boolean isOwn(Path directory) throws IOException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(directory, PosixFileAttributeView.class);
    if (view == null) {
      // On Windows the directories of a user are closed to others.
      return Files.isWritable(directory);
    }
    if (view.readAttributes().permissions().stream().anyMatch(OTHERS_MAY_WRITE::contains)
        || !Files.isWritable(directory)) {
      return false;
    }
    // What the process creates belongs to its user, whose name the system need not know.
    Path probe = Files.createTempFile(directory, "owner", ".tmp");
    try {
      return Files.getOwner(probe).equals(view.getOwner());
    } finally {
      Files.delete(probe);
    }
  }

  private static void create(Path directory) throws IOException {
    boolean isPosix = directory.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (isPosix) {
      Files.createDirectory(directory, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    } else {
      Files.createDirectory(directory);
    }
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  /** What was found, or why nothing was: a class that cannot be initialized would say it once. */
  private static final class Holder {
    static final Object CURRENT = find();

    private static Object find() {
      try {
        Settings settings = Settings.current();
        return settings.directory().isPresent()
            ? named(settings.directory().get())
            : under(Path.of(System.getProperty("java.io.tmpdir")), System.getProperty("user.name"));
      } catch (IOException e) {
        return e;
      }
    }
  }
}
