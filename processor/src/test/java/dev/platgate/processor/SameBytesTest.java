package dev.platgate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is built, the class files are those of plain javac, without the excluded ones. */
final class SameBytesTest {
  private static final List<String> SOURCES =
      List.of(
          """
          @SupportedTargets({
            Target.X86_64_UNKNOWN_LINUX_GNU,
            Target.AARCH64_UNKNOWN_LINUX_GNU,
            Target.X86_64_PC_WINDOWS_MSVC})
          @PlatformRegistry(Store.class)
          package app;
          import dev.platgate.*;
          """,
          """
          package app;
          import dev.platgate.*;
          @PlatformService(unsupported = Unsupported.class)
          public interface Store {
            void put(String key);
          }
          """,
          """
          package app;
          import dev.platgate.*;
          @Platform(os = Os.LINUX, arch = Arch.X86_64)
          final class ServerStore implements Store {
            enum Level { LOW { @Override int value() { return 1; } }; int value() { return 0; } }
            record Entry(String key, Level level) {}
            @Override public void put(String key) {
              Runnable lambda = () -> System.out.println(key);
              Runnable anonymous = new Runnable() { @Override public void run() { lambda.run(); } };
              class Local { void go() { anonymous.run(); } }
              new Local().go();
              switch (Level.LOW) { case LOW -> lambda.run(); }
            }
          }
          """,
          """
          package app;
          import dev.platgate.*;
          @Platform(arch = Arch.AARCH64)
          final class ArmStore implements Store {
            @Override public void put(String key) { assert key != null; }
          }
          """,
          """
          package app;
          import java.util.function.Supplier;
          public class Main {
            enum Mode { ON, OFF }
            sealed interface Shape permits Circle, Square {}
            record Circle(double radius) implements Shape {}
            record Square(double side) implements Shape {}
            @dev.platgate.Platform(os = dev.platgate.Os.LINUX)
            static class OnLinux { Runnable inner = () -> {}; }
            static String name(Mode mode, Object value) {
              switch (mode) { case ON: return "on"; default: break; }
              return value instanceof Circle circle ? "circle " + circle.radius() : "else";
            }
            public static void main(String[] arguments) {
              GlobalStore.put(BuildTarget.TRIPLE);
              if (BuildTarget.OS_LINUX && !BuildTarget.ARCH_AARCH64) {
                Supplier<Store> supplier = ServerStore::new;
                new Runnable() { @Override public void run() { supplier.get().put("a"); } }.run();
              }
              System.out.println(name(Mode.ON, new Square(BuildTarget.POINTER_WIDTH)));
            }
          }
          """);

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(
      names = {"X86_64_UNKNOWN_LINUX_GNU", "AARCH64_UNKNOWN_LINUX_GNU", "X86_64_PC_WINDOWS_MSVC"})
  void ofPlainJavac(Target target) throws IOException {
    Build gated =
        Build.of(
            folder.resolve("gated"),
            List.of("-Aplatgate.target=" + target),
            SOURCES.toArray(String[]::new));
    assertThat(gated.problems()).isEmpty();
    Path plain = Files.createDirectory(folder.resolve("plain"));
    PlainJavac.compile(plain, withGenerated(gated).toArray(String[]::new));
    TreeSet<String> missing = new Build(plain, List.of()).files();
    missing.removeAll(gated.files());
    // Main$1 stands in a branch that javac drops; later compilers leave the class behind.
    assertThat(missing)
        .isNotEmpty()
        .allMatch(
            name -> name.matches("app/(ServerStore|ArmStore|UnsupportedStore|Main.(OnLinux|1)).*"));
    for (String name : gated.files()) {
      if (name.endsWith(".class")) {
        assertThat(gated.output().resolve(name)).hasSameBinaryContentAs(plain.resolve(name));
      }
    }
  }

  private static List<String> withGenerated(Build build) throws IOException {
    List<String> sources = new ArrayList<>(SOURCES);
    for (String name : build.files()) {
      if (name.endsWith(".java")) {
        sources.add(Files.readString(build.output().resolve(name)));
      }
    }
    return sources;
  }
}
