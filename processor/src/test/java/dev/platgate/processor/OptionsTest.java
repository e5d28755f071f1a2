package dev.platgate.processor;

import static com.google.testing.compile.Compiler.javac;
import static dev.platgate.processor.Expectations.KEEP_ALL;
import static dev.platgate.processor.Expectations.X86;
import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.Host;
import dev.platgate.Target;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class OptionsTest {
  private static final String GATED =
      """
      package app;
      import dev.platgate.*;
      @Platform(os = Os.LINUX)
      class Gated {}
      """;

  private static final String REGISTRY =
      """
      @SupportedTargets(Target.AARCH64_APPLE_DARWIN)
      @PlatformRegistry(Store.class)
      package app;
      import dev.platgate.*;
      """;

  @Test
  void aTargetIsRequired() {
    Expectations.with().compile(List.of("MissingTarget"), GATED);
    Expectations.with("-Aplatgate.target=").compile(List.of("MissingTarget"), GATED);
    Expectations.with("-Aplatgate.target").compile(List.of("MissingTarget"), GATED);
  }

  @Test
  void aLibraryThatKeepsAllNeedsNone() {
    Expectations.with(KEEP_ALL).compile(GATED);
  }

  @Test
  void aRegistryNeedsOneAlways() {
    Expectations.with(KEEP_ALL)
        .compile(
            """
            package app;
            @dev.platgate.PlatformService
            public interface Store {}
            """,
            """
            package app;
            @dev.platgate.Otherwise
            class Variant implements Store {}
            """,
            """
            // [MissingTarget]
            @PlatformRegistry(Store.class)
            package app;
            import dev.platgate.*;
            """);
  }

  @Test
  void anUnknownTargetListsTheKnown() {
    var compilation =
        Expectations.with("-Aplatgate.target=linux-arm65", KEEP_ALL)
            .compile(List.of("UnknownTarget"), GATED);
    assertThat(compilation.errors().get(0).getMessage(Locale.ROOT))
        .contains("unknown target 'linux-arm65'; did you mean linux-arm64")
        .contains("aarch64-unknown-linux-gnu");
  }

  @Test
  void anUnsupportedTargetIsAnError() {
    Expectations.with(X86, KEEP_ALL)
        .compile(
            """
            package app;
            @dev.platgate.PlatformService
            public interface Store {}
            """,
            """
            package app;
            @dev.platgate.Otherwise
            class Variant implements Store {}
            """,
            "// [UnsupportedTarget]\n" + REGISTRY);
  }

  @Test
  void classesInMemoryCannotBeExcluded() {
    Expectations.with("-Aplatgate.target=x86_64-apple-darwin")
        .compile(List.of("NotExcluded"), GATED);
  }

  @Test
  void otherOptionsAreErrors() {
    Expectations.with(X86, "-Aplatgate.emit=some").compile(List.of("InvalidEmit"), GATED);
    Expectations.with(X86, KEEP_ALL, "-Aplatgate.targets=x")
        .compile(
            List.of(
                "UnknownOption",
                "The following options were not recognized by any processor: '[platgate.targets]'"
                    .replace(' ', '_')),
            GATED);
  }

  @Test
  void theHostIsTakenOnlyWhenSaid() {
    Host mac = Host.of("Mac OS X", "aarch64", "");
    Report report = Report.discarded();
    Options options = Options.read(Map.of("platgate.target", "host"), mac, report);
    assertThat(options.target()).contains(Target.AARCH64_APPLE_DARWIN);
    assertThat(report.contains(Message.UNKNOWN_HOST)).isFalse();

    Host solaris = Host.of("SunOS", "amd64", "");
    assertThat(Options.read(Map.of("platgate.target", "host"), solaris, report).target()).isEmpty();
    assertThat(report.contains(Message.UNKNOWN_HOST)).isTrue();
  }

  @Test
  void theTargetMayBeAnAlias() {
    Options options =
        Options.read(
            Map.of("platgate.target", "linux/arm64"), Host.of("", "", ""), Report.discarded());
    assertThat(options.target()).contains(Target.AARCH64_UNKNOWN_LINUX_GNU);
    assertThat(options.emitAll()).isFalse();
  }

  @Test
  void compilationsWithoutPlatgateNeedNothing() {
    Expectations.with()
        .compile(
            """
            package app;
            @javax.annotation.processing.Generated("some.other.Processor")
            class Plain {}
            """);
  }

  @Test
  void listsOfTargetsAreShortenedUnlessAllAreWanted() {
    String all =
        "x86_64-apple-darwin, aarch64-apple-darwin, x86_64-pc-windows-msvc, i686-pc-windows-msvc,"
            + " aarch64-pc-windows-msvc, but exists only on x86_64-unknown-linux-gnu.";
    String some =
        "x86_64-apple-darwin, aarch64-apple-darwin, x86_64-pc-windows-msvc and 2 more, but exists"
            + " only on x86_64-unknown-linux-gnu.";
    assertThat(printed()).contains("used here on " + some);
    assertThat(printed("-Aplatgate.verbose=false")).contains("used here on " + some);
    assertThat(printed("-Aplatgate.verbose")).contains("used here on " + all);
    assertThat(printed("-Aplatgate.verbose=true")).contains("used here on " + all);
    Expectations.with(X86, "-Aplatgate.verbose=yes").compile(List.of("InvalidVerbose"), GATED);
  }

  private static String printed(String... options) {
    return javac()
        .withProcessors(new PlatgateProcessor())
        .withOptions(Stream.concat(Stream.of(X86), Stream.of(options)).toList())
        .compile(
            Expectations.file(
                """
                package app;
                import dev.platgate.*;
                @SupportedTargets({
                  Target.X86_64_UNKNOWN_LINUX_GNU, Target.X86_64_APPLE_DARWIN,
                  Target.AARCH64_APPLE_DARWIN, Target.X86_64_PC_WINDOWS_MSVC,
                  Target.I686_PC_WINDOWS_MSVC, Target.AARCH64_PC_WINDOWS_MSVC})
                class Main {
                  Gated field;
                  @Platform(os = Os.LINUX)
                  static class Gated {}
                }
                """))
        .errors()
        .get(0)
        .getMessage(Locale.ROOT);
  }
}
