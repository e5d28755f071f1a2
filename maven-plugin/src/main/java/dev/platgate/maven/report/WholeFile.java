package dev.platgate.maven.report;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that is written as a whole or not at all. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Writes a file. Whoever reads it meanwhile sees the old content or the new one.
   *
   * @param file the file; its folder is made if needed, and a symbolic link to it stays one
   * @param text its new content
   * @throws IOException if it cannot be written; then it is as it was
   */
  public static void write(Path file, String text) throws IOException {
    Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path folder = real.resolveSibling("");
    Files.createDirectories(folder);
    // Not createTempFile: its files can be read by their owner alone, and so could the result.
    Path temporary = folder.resolve(real.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      Files.writeString(temporary, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      move(temporary, real);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
