package dev.platgate.maven.binary;

import dev.platgate.Arch;
import dev.platgate.Env;
import dev.platgate.Os;
import dev.platgate.Target;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A native library or program for one architecture, as its headers describe it.
 *
 * @param format the format of the file
 * @param machine the architecture in words, such as {@code "AArch64"}, or the constant of the
 *     format for one that no target has, such as {@code "EM_SH"}
 * @param bits the size of an address in bits, 32 or 64
 * @param byteOrder the order of the bytes
 * @param os the operating system; absent if nothing says it, or if no target has it
 * @param arch the architecture; absent if no target has it
 * @param env the C library; absent if nothing says it, and on systems with one of their own
 * @param foreign what keeps the file from every target, in words, such as {@code "Android"}; absent
 *     if nothing does
 * @param needed the libraries that it asks the system to load first, in the order of the file
 * @param image the parts that are loaded, and the exported names
 */
public record NativeFile(
    NativeFormat format,
    String machine,
    int bits,
    ByteOrder byteOrder,
    Optional<Os> os,
    Optional<Arch> arch,
    Optional<Env> env,
    Optional<String> foreign,
    List<String> needed,
    Image image) {

  /**
   * Reads a native file.
   *
   * @param content all bytes of the file, which must not change afterwards
   * @return one element for each architecture; empty if the file begins like none of the formats,
   *     and for an archive of object files
   * @throws MalformedFileException if it begins like a native but is truncated or broken
   */
  public static List<NativeFile> read(byte[] content) throws MalformedFileException {
    Bytes bytes = new Bytes(content);
    if (ElfReader.begins(bytes)) {
      return List.of(ElfReader.read(bytes));
    }
    if (MachReader.begins(bytes)) {
      return List.of(MachReader.read(bytes));
    }
    if (FatReader.begins(bytes)) {
      return FatReader.read(bytes);
    }
    return PeReader.begins(bytes) ? List.of(PeReader.read(bytes)) : List.of();
  }

  /**
   * Tells whether this file can be loaded on a platform. What the file does not say is no obstacle.
   *
   * @param target the platform
   * @return false if anything in the file contradicts the platform
   */
  public boolean runsOn(Target target) {
    return foreign.isEmpty()
        && format.loadsOn(target.os())
        && os.map(target.os()::equals).orElse(true)
        && arch.map(target.arch()::equals).orElse(false)
        && byteOrder.equals(target.byteOrder())
        && env.map(target.env()::equals).orElse(true);
  }

  /**
   * Tells whether a name is exported.
   *
   * @param name the name as C writes it, without the underscore that Mach-O puts before it
   * @return true if the file defines it for others
   * @throws MalformedFileException if the table of names is broken
   */
  public boolean exports(String name) throws MalformedFileException {
    return image.exports(name);
  }

  /**
   * Describes this file in words.
   *
   * @return a list such as {@code "ELF, 64 bits, little-endian, AArch64, Linux, glibc"}
   */
  public String describe() {
    List<String> words = new ArrayList<>();
    words.add(format.toString());
    words.add(bits + " bits");
    words.add(byteOrder.equals(ByteOrder.BIG_ENDIAN) ? "big-endian" : "little-endian");
    words.add(machine);
    os.map(NativeFile::words).ifPresent(words::add);
    env.map(NativeFile::words).ifPresent(words::add);
    foreign.ifPresent(words::add);
    return String.join(", ", words);
  }

  private static String words(Os os) {
    return switch (os) {
      case LINUX -> "Linux";
      case MACOS -> "macOS";
      case WINDOWS -> "Windows";
      case FREEBSD -> "FreeBSD";
      case OPENBSD -> "OpenBSD";
      case NETBSD -> "NetBSD";
      case DRAGONFLY -> "DragonFly BSD";
      case HAIKU -> "Haiku";
      case AIX -> "AIX";
    };
  }

  private static String words(Env env) {
    return switch (env) {
      case GNU -> "glibc";
      case MUSL -> "musl";
      case MSVC -> "Microsoft's C library";
      case NONE -> "the C library of the system";
    };
  }
}
