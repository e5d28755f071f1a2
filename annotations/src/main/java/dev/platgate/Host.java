package dev.platgate;

import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The platform of a running Java virtual machine, as far as it is known. What cannot be told is
 * absent, never guessed.
 *
 * @param osName the value of {@code os.name}
 * @param osArch the value of {@code os.arch}
 * @param os the operating system, absent if it is not in the catalog
 * @param env the C library or ABI, absent if it cannot be told
 * @param arch the architecture, absent if it is not in the catalog
 * @param byteOrder the byte order, which {@code os.arch} tells, absent if the architecture is
 * @since 0.1.0
 */
public record Host(
    String osName,
    String osArch,
    Optional<Os> os,
    Optional<Env> env,
    Optional<Arch> arch,
    Optional<ByteOrder> byteOrder) {
  private static final String UNSAFE = "platgate.unsafe.";

  private static final String UNSAFE_HOST = UNSAFE + "host";

  /**
   * Identifies a platform from what a Java virtual machine says of itself.
   *
   * @param osName the value of {@code os.name}
   * @param osArch the value of {@code os.arch}
   * @param libraries text that names the C library in use: that of {@code /proc/self/maps}, or the
   *     path of the ELF interpreter of the Java launcher; it matters on Linux only
   * @return the platform
   */
  public static Host of(String osName, String osArch, String libraries) {
    Optional<Os> os = os(osName);
    Optional<Env> env = os.flatMap(known -> env(known, libraries));
    Optional<Target> like = Spellings.withProcessor(osArch);
    return new Host(osName, osArch, os, env, like.map(Target::arch), like.map(Target::byteOrder));
  }

  /**
   * Identifies the platform of this Java virtual machine.
   *
   * @return the platform
   */
  public static Host current() {
    String osName = System.getProperty("os.name", "");
    String libraries = os(osName).equals(Optional.of(Os.LINUX)) ? CLibrary.evidence() : "";
    return of(osName, System.getProperty("os.arch", ""), libraries);
  }

  /**
   * Prints the target of this machine: {@code java -cp platgate-annotations.jar dev.platgate.Host}.
   * Where it is none, the exit code is 1 and the error says what is known.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Host host = current();
    if (host.target().isEmpty()) {
      System.err.println(host + " is not a known target.");
      System.exit(1);
    }
    System.out.println(host);
  }

  /**
   * Returns the target this platform is.
   *
   * @return the target, absent unless operating system, environment, architecture and byte order
   *     are known and the catalog has their combination
   */
  public Optional<Target> target() {
    return Arrays.stream(Target.values())
        .filter(target -> env.isPresent() && runs(target))
        .findFirst();
  }

  /**
   * Checks that an artifact built for the given target may run here. An environment that cannot be
   * told contradicts nothing; an operating system or architecture outside the catalog does.
   *
   * <p>The system property {@code platgate.unsafe.host} with the value {@code any} turns this check
   * into a warning. It is dangerous: native code for another platform crashes, or corrupts memory.
   *
   * @param built the target of the artifact
   * @return the same target
   * @throws PlatformMismatchError if this is another platform; the message names both and says what
   *     to build
   * @throws Error if there is another property whose name begins like that one, or if it has
   *     another value
   */
  public Target require(Target built) {
    boolean isAnyAllowed = isAnyHostAllowed();
    if (runs(built)) {
      return built;
    }
    String fitting =
        Arrays.stream(Target.values())
            .filter(this::runs)
            .map(Target::triple)
            .collect(Collectors.joining(" or "));
    String remedy =
        fitting.isEmpty()
            ? "Platgate's catalog has no such target."
            : "Use the artifact built with -Dplatgate.target=" + fitting + ".";
    String mismatch = "built for " + built + ", running on " + this + ". " + remedy;
    if (!isAnyAllowed) {
      throw new PlatformMismatchError(mismatch);
    }
    System.getLogger(Host.class.getName())
        .log(System.Logger.Level.WARNING, mismatch + " " + UNSAFE_HOST + " allows it.");
    return built;
  }

  private static boolean isAnyHostAllowed() {
    for (String name : System.getProperties().stringPropertyNames()) {
      if (name.startsWith(UNSAFE) && !name.equals(UNSAFE_HOST)) {
        throw new Error("there is no property " + name + ", but there is " + UNSAFE_HOST);
      }
    }
    String value = System.getProperty(UNSAFE_HOST, "any");
    if (!value.equals("any")) {
      throw new Error("the value '" + value + "' of the property " + UNSAFE_HOST + " is not 'any'");
    }
    return System.getProperty(UNSAFE_HOST) != null;
  }

  private boolean runs(Target built) {
    return os.equals(Optional.of(built.os()))
        && arch.equals(Optional.of(built.arch()))
        && byteOrder.equals(Optional.of(built.byteOrder()))
        && (env.isEmpty() || env.equals(Optional.of(built.env())));
  }

  /** Returns the triple, or the parts that are known where it has none. */
  @Override
  public String toString() {
    String library =
        env.filter(known -> known != Env.NONE).map(known -> " with " + known.cfgName()).orElse("");
    return target().map(Target::triple).orElseGet(() -> osName + " on " + osArch + library);
  }

  private static Optional<Os> os(String name) {
    if (name.equals("Windows") || name.startsWith("Windows ")) {
      return Optional.of(Os.WINDOWS);
    }
    return switch (name) {
      case "Linux" -> Optional.of(Os.LINUX);
      case "Mac OS X" -> Optional.of(Os.MACOS);
      case "FreeBSD" -> Optional.of(Os.FREEBSD);
      case "OpenBSD" -> Optional.of(Os.OPENBSD);
      case "NetBSD" -> Optional.of(Os.NETBSD);
      case "DragonFly" -> Optional.of(Os.DRAGONFLY);
      case "Haiku" -> Optional.of(Os.HAIKU);
      case "AIX" -> Optional.of(Os.AIX);
      default -> Optional.empty();
    };
  }

  private static Optional<Env> env(Os os, String libraries) {
    return switch (os) {
      case LINUX -> CLibrary.env(libraries);
      case WINDOWS -> Optional.of(Env.MSVC);
      case MACOS, FREEBSD, OPENBSD, NETBSD, DRAGONFLY, HAIKU, AIX -> Optional.of(Env.NONE);
    };
  }
}
