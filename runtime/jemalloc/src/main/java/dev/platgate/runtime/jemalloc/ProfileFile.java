package dev.platgate.runtime.jemalloc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file completely or not at all. */
final class ProfileFile {
  /** Writes a profile. */
  interface Writer {
    /** Writes to a file and returns 0 or the number of the error. */
    int write(Path file);
  }

  private static final int ROOM = 4096;

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
      requireComplete(temporary, file);
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** jemalloc takes a write of less than all for a success, as happens where a disk gets full. */
  private static void requireComplete(Path temporary, Path file)
      throws IOException, ProfileException {
    try (FileChannel channel =
        FileChannel.open(temporary, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long size = channel.size();
      ByteBuffer last = ByteBuffer.allocate(1);
      // What was cut off between two lines does not show, but then there is no room for more.
      if (size == 0
          || channel.read(last, size - 1) != 1
          || last.get(0) != '\n'
          || !hasRoom(channel, size)) {
        throw new ProfileException("jemalloc wrote only a part of " + file + "; is the disk full?");
      }
      channel.force(true);
      channel.truncate(size);
      channel.force(true);
    }
  }

  private static boolean hasRoom(FileChannel channel, long size) {
    try {
      return channel.write(ByteBuffer.allocate(ROOM), size) == ROOM;
    } catch (IOException e) {
      // Where nothing at all can be added, this is how the system says so.
      return false;
    }
  }
}
