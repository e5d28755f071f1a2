package dev.platgate.runtime.jemalloc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Writes a profile of empty lines as long as there is room for one more, as jemalloc does where the
 * disk is full after the end of a line, and prints why the profile is refused.
 */
final class FillingProgram {
  private FillingProgram() {}

  public static void main(String[] arguments) {
    try {
      ProfileFile.write(Path.of(arguments[0]), FillingProgram::fill);
    } catch (ProfileException e) {
      System.out.println(e.getMessage());
    }
  }

  private static int fill(Path file) {
    ByteBuffer line = StandardCharsets.US_ASCII.encode("\n");
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      while (channel.write(line) == 1) {
        line.rewind();
      }
      return 14;
    } catch (IOException e) {
      return 0;
    }
  }
}
