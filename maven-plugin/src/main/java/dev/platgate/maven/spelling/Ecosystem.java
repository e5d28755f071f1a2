package dev.platgate.maven.spelling;

import static dev.platgate.Target.AARCH64_APPLE_DARWIN;
import static dev.platgate.Target.AARCH64_PC_WINDOWS_MSVC;
import static dev.platgate.Target.AARCH64_UNKNOWN_FREEBSD;
import static dev.platgate.Target.AARCH64_UNKNOWN_LINUX_GNU;
import static dev.platgate.Target.AARCH64_UNKNOWN_LINUX_MUSL;
import static dev.platgate.Target.ARMV7_UNKNOWN_LINUX_GNUEABIHF;
import static dev.platgate.Target.I686_PC_WINDOWS_MSVC;
import static dev.platgate.Target.I686_UNKNOWN_FREEBSD;
import static dev.platgate.Target.I686_UNKNOWN_LINUX_GNU;
import static dev.platgate.Target.I686_UNKNOWN_LINUX_MUSL;
import static dev.platgate.Target.LOONGARCH64_UNKNOWN_LINUX_GNU;
import static dev.platgate.Target.MIPS64EL_UNKNOWN_LINUX_GNUABI64;
import static dev.platgate.Target.POWERPC64LE_UNKNOWN_LINUX_GNU;
import static dev.platgate.Target.POWERPC64_IBM_AIX;
import static dev.platgate.Target.POWERPC_UNKNOWN_LINUX_GNU;
import static dev.platgate.Target.RISCV64GC_UNKNOWN_LINUX_GNU;
import static dev.platgate.Target.S390X_UNKNOWN_LINUX_GNU;
import static dev.platgate.Target.X86_64_APPLE_DARWIN;
import static dev.platgate.Target.X86_64_PC_WINDOWS_MSVC;
import static dev.platgate.Target.X86_64_UNKNOWN_DRAGONFLY;
import static dev.platgate.Target.X86_64_UNKNOWN_FREEBSD;
import static dev.platgate.Target.X86_64_UNKNOWN_LINUX_GNU;
import static dev.platgate.Target.X86_64_UNKNOWN_LINUX_MUSL;
import static dev.platgate.Target.X86_64_UNKNOWN_OPENBSD;
import static java.util.Map.entry;
import static java.util.Map.ofEntries;

import dev.platgate.Target;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A family of artifacts with natives, and what it calls the natives of each target.
 *
 * <p>The tables hold what the release named in {@code src/test/natives/list-published} has. Linux
 * with musl has a spelling only where there are natives that are built for it.
 */
public enum Ecosystem {
  /** LWJGL: the classifier of {@code org.lwjgl:lwjgl} and of its modules with natives. */
  LWJGL(
      "lwjgl",
      ofEntries(
          entry(X86_64_UNKNOWN_LINUX_GNU, "natives-linux"),
          entry(AARCH64_UNKNOWN_LINUX_GNU, "natives-linux-arm64"),
          entry(ARMV7_UNKNOWN_LINUX_GNUEABIHF, "natives-linux-arm32"),
          entry(RISCV64GC_UNKNOWN_LINUX_GNU, "natives-linux-riscv64"),
          entry(POWERPC64LE_UNKNOWN_LINUX_GNU, "natives-linux-ppc64le"),
          entry(X86_64_APPLE_DARWIN, "natives-macos"),
          entry(AARCH64_APPLE_DARWIN, "natives-macos-arm64"),
          entry(X86_64_PC_WINDOWS_MSVC, "natives-windows"),
          entry(I686_PC_WINDOWS_MSVC, "natives-windows-x86"),
          entry(AARCH64_PC_WINDOWS_MSVC, "natives-windows-arm64"),
          entry(X86_64_UNKNOWN_FREEBSD, "natives-freebsd"))),

  /** Netty's resolver of macOS: the classifier of {@code netty-resolver-dns-native-macos}. */
  NETTY_DNS("netty-dns", Netty.MACOS),

  /** Netty on epoll: the classifier of {@code io.netty:netty-transport-native-epoll}. */
  NETTY_EPOLL("netty-epoll", Netty.LINUX),

  /** Netty on io_uring: the classifier of {@code io.netty:netty-transport-native-io_uring}. */
  NETTY_IO_URING("netty-io_uring", Netty.LINUX),

  /** Netty on kqueue: the classifier of {@code io.netty:netty-transport-native-kqueue}. */
  NETTY_KQUEUE("netty-kqueue", Netty.MACOS),

  /** Netty's QUIC: the classifier of {@code io.netty:netty-codec-native-quic}. */
  NETTY_QUIC("netty-quic", Netty.BORINGSSL),

  /** Netty's TLS: the classifier of {@code io.netty:netty-tcnative-boringssl-static}. */
  NETTY_TCNATIVE("netty-tcnative", Netty.BORINGSSL),

  /** JavaCPP and its presets: the classifier of {@code org.bytedeco:javacpp}. */
  JAVACPP(
      "javacpp",
      ofEntries(
          entry(X86_64_UNKNOWN_LINUX_GNU, "linux-x86_64"),
          entry(AARCH64_UNKNOWN_LINUX_GNU, "linux-arm64"),
          entry(RISCV64GC_UNKNOWN_LINUX_GNU, "linux-riscv64"),
          entry(POWERPC64LE_UNKNOWN_LINUX_GNU, "linux-ppc64le"),
          entry(X86_64_APPLE_DARWIN, "macosx-x86_64"),
          entry(AARCH64_APPLE_DARWIN, "macosx-arm64"),
          entry(X86_64_PC_WINDOWS_MSVC, "windows-x86_64"),
          entry(AARCH64_PC_WINDOWS_MSVC, "windows-arm64"))),

  /** JavaFX: the classifier of the artifacts of {@code org.openjfx}. */
  JAVAFX(
      "javafx",
      ofEntries(
          entry(X86_64_UNKNOWN_LINUX_GNU, "linux"),
          entry(AARCH64_UNKNOWN_LINUX_GNU, "linux-aarch64"),
          entry(X86_64_APPLE_DARWIN, "mac"),
          entry(AARCH64_APPLE_DARWIN, "mac-aarch64"),
          entry(X86_64_PC_WINDOWS_MSVC, "win"))),

  /** JNA: the prefix of the resources under which it looks for natives in jars. */
  JNA(
      "jna",
      ofEntries(
          entry(X86_64_UNKNOWN_LINUX_GNU, "linux-x86-64"),
          entry(I686_UNKNOWN_LINUX_GNU, "linux-x86"),
          entry(AARCH64_UNKNOWN_LINUX_GNU, "linux-aarch64"),
          entry(ARMV7_UNKNOWN_LINUX_GNUEABIHF, "linux-arm"),
          entry(RISCV64GC_UNKNOWN_LINUX_GNU, "linux-riscv64"),
          entry(POWERPC64LE_UNKNOWN_LINUX_GNU, "linux-ppc64le"),
          entry(POWERPC_UNKNOWN_LINUX_GNU, "linux-ppc"),
          entry(S390X_UNKNOWN_LINUX_GNU, "linux-s390x"),
          entry(LOONGARCH64_UNKNOWN_LINUX_GNU, "linux-loongarch64"),
          entry(MIPS64EL_UNKNOWN_LINUX_GNUABI64, "linux-mips64el"),
          entry(X86_64_APPLE_DARWIN, "darwin-x86-64"),
          entry(AARCH64_APPLE_DARWIN, "darwin-aarch64"),
          entry(X86_64_PC_WINDOWS_MSVC, "win32-x86-64"),
          entry(I686_PC_WINDOWS_MSVC, "win32-x86"),
          entry(AARCH64_PC_WINDOWS_MSVC, "win32-aarch64"),
          entry(X86_64_UNKNOWN_FREEBSD, "freebsd-x86-64"),
          entry(I686_UNKNOWN_FREEBSD, "freebsd-x86"),
          entry(AARCH64_UNKNOWN_FREEBSD, "freebsd-aarch64"),
          entry(X86_64_UNKNOWN_OPENBSD, "openbsd-x86-64"),
          entry(X86_64_UNKNOWN_DRAGONFLY, "dragonflybsd-x86-64"),
          entry(POWERPC64_IBM_AIX, "aix-ppc64"))),

  /** JOGL and GlueGen: the classifier of {@code org.jogamp.jogl:jogl-all}. */
  JOGL(
      "jogl",
      ofEntries(
          entry(X86_64_UNKNOWN_LINUX_GNU, "natives-linux-amd64"),
          entry(AARCH64_UNKNOWN_LINUX_GNU, "natives-linux-aarch64"),
          entry(ARMV7_UNKNOWN_LINUX_GNUEABIHF, "natives-linux-armv6hf"),
          entry(X86_64_APPLE_DARWIN, "natives-macosx-universal"),
          entry(AARCH64_APPLE_DARWIN, "natives-macosx-universal"),
          entry(X86_64_PC_WINDOWS_MSVC, "natives-windows-amd64"),
          entry(X86_64_UNKNOWN_FREEBSD, "natives-freebsd-amd64"))),

  /** ONNX Runtime: the folder below {@code ai/onnxruntime/native} in its jar. */
  ONNXRUNTIME(
      "onnxruntime",
      ofEntries(
          entry(X86_64_UNKNOWN_LINUX_GNU, "linux-x64"),
          entry(AARCH64_UNKNOWN_LINUX_GNU, "linux-aarch64"),
          entry(X86_64_APPLE_DARWIN, "osx-x64"),
          entry(AARCH64_APPLE_DARWIN, "osx-aarch64"),
          entry(X86_64_PC_WINDOWS_MSVC, "win-x64"))),

  /** RocksDB: the classifier of {@code org.rocksdb:rocksdbjni}; that of macOS has both natives. */
  ROCKSDB(
      "rocksdb",
      ofEntries(
          entry(X86_64_UNKNOWN_LINUX_GNU, "linux64"),
          entry(I686_UNKNOWN_LINUX_GNU, "linux32"),
          entry(X86_64_UNKNOWN_LINUX_MUSL, "linux64-musl"),
          entry(I686_UNKNOWN_LINUX_MUSL, "linux32-musl"),
          entry(X86_64_APPLE_DARWIN, "osx"),
          entry(AARCH64_APPLE_DARWIN, "osx"),
          entry(X86_64_PC_WINDOWS_MSVC, "win64"))),

  /** SQLite: the folder below {@code org/sqlite/native} in {@code org.xerial:sqlite-jdbc}. */
  SQLITE(
      "sqlite",
      ofEntries(
          entry(X86_64_UNKNOWN_LINUX_GNU, "Linux/x86_64"),
          entry(I686_UNKNOWN_LINUX_GNU, "Linux/x86"),
          entry(AARCH64_UNKNOWN_LINUX_GNU, "Linux/aarch64"),
          entry(ARMV7_UNKNOWN_LINUX_GNUEABIHF, "Linux/armv7"),
          entry(RISCV64GC_UNKNOWN_LINUX_GNU, "Linux/riscv64"),
          entry(POWERPC64LE_UNKNOWN_LINUX_GNU, "Linux/ppc64"),
          entry(X86_64_UNKNOWN_LINUX_MUSL, "Linux-Musl/x86_64"),
          entry(I686_UNKNOWN_LINUX_MUSL, "Linux-Musl/x86"),
          entry(AARCH64_UNKNOWN_LINUX_MUSL, "Linux-Musl/aarch64"),
          entry(X86_64_APPLE_DARWIN, "Mac/x86_64"),
          entry(AARCH64_APPLE_DARWIN, "Mac/aarch64"),
          entry(X86_64_PC_WINDOWS_MSVC, "Windows/x86_64"),
          entry(I686_PC_WINDOWS_MSVC, "Windows/x86"),
          entry(AARCH64_PC_WINDOWS_MSVC, "Windows/aarch64"),
          entry(X86_64_UNKNOWN_FREEBSD, "FreeBSD/x86_64"),
          entry(I686_UNKNOWN_FREEBSD, "FreeBSD/x86"),
          entry(AARCH64_UNKNOWN_FREEBSD, "FreeBSD/aarch64")));

  private final String key;

  @SuppressWarnings("Immutable") // The constructor copies it, and nothing can change the copy.
  private final Map<Target, String> spellings;

  Ecosystem(String key, Map<Target, String> spellings) {
    this.key = key;
    this.spellings = Collections.unmodifiableMap(new EnumMap<>(spellings));
  }

  /**
   * Returns the ecosystem of a name.
   *
   * @param key the name, such as {@code lwjgl}
   * @return the ecosystem
   * @throws IllegalArgumentException if there is none; the message lists all names
   */
  public static Ecosystem of(String key) {
    return Arrays.stream(values())
        .filter(each -> each.key.equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Platgate knows no natives \"%s\", only %s"
                        .formatted(
                            key,
                            Arrays.stream(values())
                                .map(Ecosystem::key)
                                .collect(Collectors.joining(", ")))));
  }

  /**
   * Returns the name of the ecosystem.
   *
   * @return the name, which is the last part of its property
   */
  public String key() {
    return key;
  }

  /**
   * Returns what the ecosystem calls the natives of a target.
   *
   * @param target the target
   * @return the spelling; absent if it publishes no natives for the target
   */
  public Optional<String> spelling(Target target) {
    return Optional.ofNullable(spellings.get(target));
  }

  /**
   * Returns all spellings.
   *
   * @return the spellings by target, in the order of the catalog
   */
  public Map<Target, String> spellings() {
    return spellings;
  }
}
