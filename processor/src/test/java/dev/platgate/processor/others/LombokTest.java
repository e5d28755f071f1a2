package dev.platgate.processor.others;

import static dev.platgate.processor.others.CompilerProcess.LINUX;
import static dev.platgate.processor.others.CompilerProcess.MAC;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lombok changes classes while they are compiled, before or after Platgate has seen them. */
final class LombokTest {
  private static final Path LOMBOK = Jars.other("lombok");

  private static final String STORE =
      """
      package app;
      @dev.platgate.PlatformService
      public interface Store { String getName(); int size(); }
      """;

  private static final String REGISTRY =
      """
      @SupportedTargets({Target.X86_64_UNKNOWN_LINUX_GNU, Target.X86_64_APPLE_DARWIN})
      @PlatformRegistry(Store.class)
      package app;
      import dev.platgate.*;
      """;

  /** Its constructor, a method of the service and a nested class are Lombok's. */
  private static final String ON_LINUX =
      """
      package app;
      import dev.platgate.*;
      import lombok.*;
      @Platform(os = Os.LINUX)
      @NoArgsConstructor
      @AllArgsConstructor(access = AccessLevel.PACKAGE)
      @Builder
      @Data
      class OnLinux implements Store {
        @Builder.Default private String name = "linux";
        @Override public int size() { return 1; }
      }
      """;

  /** The initializer of a lazy getter, which Lombok moves, uses the registry. */
  private static final String ELSEWHERE =
      """
      package app;
      import dev.platgate.*;
      import lombok.*;
      import lombok.experimental.*;
      @Otherwise
      @RequiredArgsConstructor
      class Elsewhere implements Store {
        @Getter(lazy = true) private final String name = BuildTarget.TRIPLE;
        @Getter @Accessors(fluent = true) private int size = 2;
      }
      """;

  @TempDir private Path folder;

  private CompilerProcess javac(boolean lombokFirst, String option) {
    Stream<Path> all = Stream.of(Jars.platgate(LOMBOK));
    if (lombokFirst) {
      all = Stream.concat(Stream.of(LOMBOK), all);
    }
    return CompilerProcess.javac(folder.resolve(option.replaceFirst(".*=", "")))
        .path("-cp", Jars.ANNOTATIONS, LOMBOK)
        .path("-processorpath", all.toArray(Path[]::new))
        .with(option);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void itsMembersServeAndAreExcluded(boolean lombokFirst) {
    String user =
        """
        package app;
        import lombok.*;
        @Value
        class User {
          String name = GlobalStore.getName();
          @dev.platgate.Platform(os = dev.platgate.Os.LINUX)
          @Value @Builder
          static class OfLinux { OnLinux store; @Singular java.util.List<OnLinux> others; }
          void guarded() {
            if (BuildTarget.OS_LINUX) {
              val store = OnLinux.builder().name("x").build();
              store.setName("y");
            }
          }
        }
        """;
    String[] sources = {STORE, REGISTRY, ON_LINUX, ELSEWHERE, user};
    Compiled mac = javac(lombokFirst, MAC).compile(sources).silent();
    assertThat(mac.classes())
        .containsExactly(
            "app/BuildTarget.class",
            "app/Elsewhere.class",
            "app/GlobalStore.class",
            "app/Store.class",
            "app/User.class",
            "app/package-info.class");
    assertThat(mac.text("app/GlobalStore.java")).contains("new Elsewhere()");
    Compiled linux = javac(lombokFirst, LINUX).compile(sources).silent();
    assertThat(linux.text("app/GlobalStore.java")).contains("new OnLinux()");
    assertThat(linux.classes())
        .contains(
            "app/OnLinux$OnLinuxBuilder.class",
            "app/User$OfLinux$OfLinuxBuilder.class",
            "app/OnLinux.class");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void usesInItsClassesAreErrorsWhereTheyStand(boolean lombokFirst) {
    String user =
        """
        package app;
        import lombok.*;
        @Getter
        // [UseOutsideGate]
        @AllArgsConstructor
        class User {
          // [UseOutsideGate]
          private OnLinux store;
          void body() {
            // [UseOutsideGate]
            var made = new OnLinux();
            // [UseOutsideGate]
            val store = this.store;
            synchronizedBody();
          }
          @Synchronized
          // [UseOutsideGate]
          void synchronizedBody() { new OnLinux(); }
          @SneakyThrows
          void sneaky(@NonNull String text) {
            // [UseOutsideGate]
            @Cleanup AutoCloseable closed = (AutoCloseable) (Object) new OnLinux();
          }
        }
        """;
    javac(lombokFirst, MAC)
        .compile(STORE, REGISTRY, ON_LINUX, ELSEWHERE, user)
        .announcedBy(List.of(), user);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void itsConstructorsMayNotFitARegistry(boolean lombokFirst) {
    String hidden =
        """
        package app;
        import dev.platgate.*;
        import lombok.*;
        // [InvalidVariant]
        @Platform(os = Os.LINUX)
        @NoArgsConstructor(access = AccessLevel.PRIVATE)
        class OnLinux implements Store {
          @Getter private String name;
          @Override public int size() { return 1; }
        }
        """;
    String demanding =
        """
        package app;
        import dev.platgate.*;
        import lombok.*;
        // [InvalidVariant]
        @Otherwise
        @RequiredArgsConstructor
        class Elsewhere implements Store {
          @Getter private final String name;
          @Override public int size() { return 1; }
        }
        """;
    String[] sources = {STORE, REGISTRY, hidden, demanding};
    javac(lombokFirst, MAC).compile(sources).announcedBy(List.of(), sources);
  }
}
