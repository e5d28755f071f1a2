package dev.platgate.maven.binary;

import dev.platgate.Os;
import java.util.Optional;
import java.util.regex.Pattern;

/** A system that has ELF files, and the marks by which one is known to be for it. */
enum ElfSystem {
  /** Nothing says the system. */
  ANY("", -1),
  LINUX("GNU", 3, Os.LINUX),
  ANDROID("Android", -1),
  FREEBSD("FreeBSD", 9, Os.FREEBSD),
  NETBSD("NetBSD", 2, Os.NETBSD),
  OPENBSD("OpenBSD", 12, Os.OPENBSD),
  DRAGONFLY("DragonFly", -1, Os.DRAGONFLY),
  HAIKU("", -1, Os.HAIKU),
  HURD("", -1),
  SOLARIS("", 6),
  KFREEBSD("", -1),
  UCLIBC("", -1),
  HP_UX("", 1),
  AIX("", 7),
  IRIX("", 8),
  TRU64("", 10),
  OPENVMS("", 13);

  private static final Pattern OPENBSD_LIBC = Pattern.compile("libc\\.so\\.\\d+\\.\\d+");

  private final String vendor;
  private final int osAbi;
  private final Optional<Os> os;

  ElfSystem(String vendor, int osAbi) {
    this.vendor = vendor;
    this.osAbi = osAbi;
    this.os = Optional.empty();
  }

  ElfSystem(String vendor, int osAbi, Os os) {
    this.vendor = vendor;
    this.osAbi = osAbi;
    this.os = Optional.of(os);
  }

  /** Returns the name in the note of this system; empty if it has none. */
  String vendor() {
    return vendor;
  }

  /** Returns the system of the catalog; absent if it has none. */
  Optional<Os> os() {
    return os;
  }

  /** Returns the name of a system that the catalog lacks; absent if it does not. */
  Optional<String> foreign() {
    return switch (this) {
      case ANY, LINUX, FREEBSD, NETBSD, OPENBSD, DRAGONFLY, HAIKU -> Optional.empty();
      case ANDROID -> Optional.of("Android");
      case HURD -> Optional.of("GNU/Hurd");
      case SOLARIS -> Optional.of("Solaris");
      case KFREEBSD -> Optional.of("GNU/kFreeBSD");
      case UCLIBC -> Optional.of("Linux with uClibc");
      case HP_UX, AIX, IRIX, TRU64, OPENVMS -> Optional.of(name().replace('_', '-'));
    };
  }

  /** Returns the system of {@code EI_OSABI}, as in the registry of the System V gABI. */
  static ElfSystem ofOsAbi(int osAbi) {
    for (ElfSystem each : values()) {
      if (each.osAbi == osAbi) {
        return each;
      }
    }
    return ANY;
  }

  /** Returns the system of the first word of {@code NT_GNU_ABI_TAG}, {@code ELF_NOTE_OS_*}. */
  static ElfSystem ofAbiTag(long tag) {
    if (tag == 0) {
      return LINUX;
    }
    return tag == 1 ? HURD : tag == 2 ? SOLARIS : tag == 3 ? KFREEBSD : ANY;
  }

  /** Returns the system whose dynamic linker has a path. */
  static ElfSystem ofInterpreter(String path) {
    if (path.startsWith("/system/bin/linker")) {
      return ANDROID;
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (ElfLibc.ofLinker(name).isPresent()) {
      return LINUX;
    }
    if (name.startsWith("ld-uClibc") || name.startsWith("ld64-uClibc")) {
      return UCLIBC;
    }
    return switch (path) {
      case "/libexec/ld-elf.so.1", "/libexec/ld-elf32.so.1" -> FREEBSD;
      case "/libexec/ld-elf.so.2", "/usr/libexec/ld-elf.so.2" -> DRAGONFLY;
      case "/libexec/ld.elf_so", "/usr/libexec/ld.elf_so" -> NETBSD;
      case "/usr/libexec/ld.so" -> OPENBSD;
      case "/system/runtime_loader", "/boot/system/runtime_loader" -> HAIKU;
      default -> ANY;
    };
  }

  /**
   * Returns the system whose C library has a name. The major numbers are those of the releases of
   * the last ten years; a plain {@code libc.so} may be musl's or Android's and says nothing.
   */
  static ElfSystem ofLibrary(String name) {
    if (ElfLibc.ofLibrary(name).isPresent()) {
      return LINUX;
    }
    return switch (name) {
      case "libc.so.7" -> FREEBSD;
      case "libc.so.8" -> DRAGONFLY;
      case "libc.so.12" -> NETBSD;
      case "libroot.so" -> HAIKU;
      case "liblog.so", "libandroid.so" -> ANDROID;
      case "libc.so.0.3" -> HURD;
      case "libc.so.0.1" -> KFREEBSD;
      case "libc.so.0" -> UCLIBC;
      case "libc.so.1" -> SOLARIS;
      default -> OPENBSD_LIBC.matcher(name).matches() ? OPENBSD : ANY;
    };
  }
}
