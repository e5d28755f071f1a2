package dev.platgate.runtime.jemalloc;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file completely or not at all. */
final class ProfileFile {
  /** Writes a profile. */
  interface Writer {
    /** Writes to a file and returns 0 or the number of the error. */
    int write(Path file);
  }

  private ProfileFile() {}

  /** Writes a profile beside the file first, and then puts it in the place of the file. */
  static void write(Path path, Writer writer) throws ProfileException {
    if (!path.getFileSystem().equals(FileSystems.getDefault())) {
      throw new ProfileException(path + " is not in the file system of the machine");
    }
    try {
      Path file = path.toAbsolutePath();
      Path directory = file.getParent();
      if (directory == null || Files.isDirectory(file)) {
        throw new ProfileException(file + " is a directory");
      }
      if (!Files.isDirectory(directory)) {
        throw new ProfileException("there is no directory " + directory);
      }
      writeBeside(file, directory, writer);
    } catch (IOException | SecurityException e) {
      throw new ProfileException("cannot write " + path + ": " + e, e);
    }
  }

  private static void writeBeside(Path file, Path directory, Writer writer)
      throws IOException, ProfileException {
    Path temporary = Files.createTempFile(directory, "heap-profile", ".tmp");
    try {
      int error = writer.write(temporary);
      if (error != 0) {
        throw new ProfileException(
            "jemalloc cannot write " + file + ", error " + error + " of mallctl prof.dump");
      }
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
