package dev.platgate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells which C library a Linux process uses from the names of the files it has mapped. */
final class CLibrary {
  /** The kernel marks a file that was replaced, as by an upgrade, after it had been mapped. */
  private static final String END = "( \\(deleted\\))?\\s*$";

  private static final Pattern MUSL =
      Pattern.compile("(?m)(^|/)(ld-musl-[a-z0-9_]+|libc\\.musl-[a-z0-9_]+)\\.so\\.1" + END);
  private static final Pattern GLIBC =
      Pattern.compile(
          "(?m)(^|/)(ld-linux(-[a-z0-9_-]+)?\\.so\\.\\d|ld(64)?\\.so\\.\\d|libc\\.so\\.6"
              + "|libc-2\\.\\d+\\.so|ld-2\\.\\d+\\.so)"
              + END);

  private CLibrary() {}

  static Optional<Env> env(String libraries) {
    if (MUSL.matcher(libraries).find()) {
      return Optional.of(Env.MUSL);
    }
    return GLIBC.matcher(libraries).find() ? Optional.of(Env.GNU) : Optional.empty();
  }

  /** Returns what tells the C library of this process, or nothing. */
  static String evidence() {
    return evidence(
        Path.of("/proc/self/maps"), Path.of(System.getProperty("java.home", ""), "bin", "java"));
  }

  /**
   * Returns the mapped files if they tell, else the launcher's interpreter. Where musl is installed
   * as its makefile does, the mapped file is {@code libc.so} and only the interpreter tells.
   */
  static String evidence(Path maps, Path launcher) {
    try {
      String mapped = Files.readString(maps, StandardCharsets.ISO_8859_1);
      return env(mapped).isPresent() ? mapped : interpreter(launcher);
    } catch (IOException unreadable) {
      return interpreter(launcher);
    }
  }

  /** Returns the path in the PT_INTERP segment of an ELF file, empty if there is none. */
  static String interpreter(Path executable) {
    try (SeekableByteChannel channel = Files.newByteChannel(executable)) {
      ByteBuffer head = ByteBuffer.allocate(4096);
      channel.read(head);
      return interpreter(head.flip());
    } catch (IOException unreadable) {
      return "";
    }
  }

  private static String interpreter(ByteBuffer elf) {
    if (elf.limit() < 64 || elf.getInt(0) != 0x7f454c46) {
      return "";
    }
    boolean wide = elf.get(4) == 2;
    elf.order(elf.get(5) == 2 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    long table = wide ? elf.getLong(32) : elf.getInt(28);
    int entrySize = elf.getShort(wide ? 54 : 42);
    int entries = elf.getShort(wide ? 56 : 44);
    for (int i = 0; i < entries; i++) {
      long entry = table + (long) i * entrySize;
      if (entry < 0 || entry > elf.limit() - entrySize || entrySize < (wide ? 56 : 32)) {
        return "";
      }
      int at = (int) entry;
      if (elf.getInt(at) == 3) {
        long offset = wide ? elf.getLong(at + 8) : elf.getInt(at + 4);
        long size = wide ? elf.getLong(at + 32) : elf.getInt(at + 16);
        return text(elf, offset, size);
      }
    }
    return "";
  }

  private static String text(ByteBuffer elf, long offset, long size) {
    if (offset < 0 || size < 1 || size > elf.limit() - offset) {
      return "";
    }
    byte[] path = new byte[(int) size - 1];
    elf.get((int) offset, path);
    return new String(path, StandardCharsets.UTF_8);
  }
}
