package dev.platgate.maven.binary;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Finds the note by which an operating system knows its own ELF files: the vendor's name and the
 * type 1. The sources are {@code elf.h} of glibc for {@code NT_GNU_ABI_TAG}, {@code
 * sys/elf_common.h} of FreeBSD, {@code sys/exec_elf.h} of NetBSD and OpenBSD, and the {@code
 * crtbrand.S} of Android's NDK.
 */
final class ElfNotes {
  private static final int IDENT = 1;

  private ElfNotes() {}

  /** Returns the system that the notes name; {@link ElfSystem#ANY} if they name none. */
  static ElfSystem system(List<Bytes> notes) throws MalformedFileException {
    for (Bytes bytes : notes) {
      long offset = 0;
      while (bytes.has(offset, 12)) {
        long nameSize = bytes.u32(offset, "n_namesz");
        long size = bytes.u32(offset + 4, "n_descsz");
        long type = bytes.u32(offset + 8, "n_type");
        long name = offset + 12;
        long content = name + aligned(nameSize);
        bytes.require(name, nameSize, "the name of a note");
        bytes.require(content, size, "a note");
        if (type == IDENT) {
          ElfSystem system = system(bytes, name, nameSize, content, size);
          if (!system.equals(ElfSystem.ANY)) {
            return system;
          }
        }
        offset = content + aligned(size);
      }
    }
    return ElfSystem.ANY;
  }

  private static ElfSystem system(Bytes bytes, long name, long nameSize, long content, long size)
      throws MalformedFileException {
    for (ElfSystem each : ElfSystem.values()) {
      byte[] vendor = Symbols.terminated(each.vendor().getBytes(StandardCharsets.US_ASCII));
      if (nameSize == vendor.length && vendor.length > 1 && bytes.matches(name, vendor)) {
        return each != ElfSystem.LINUX || size < 4
            ? each
            : ElfSystem.ofAbiTag(bytes.u32(content, "the system of NT_GNU_ABI_TAG"));
      }
    }
    return ElfSystem.ANY;
  }

  private static long aligned(long size) {
    return (size + 3) & -4;
  }
}
