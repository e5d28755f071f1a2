package dev.platgate.maven.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.platgate.Arch;
import dev.platgate.Env;
import dev.platgate.Os;
import dev.platgate.Target;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class EcosystemTest {
  private static final Map<String, Os> SYSTEMS =
      Map.ofEntries(
          Map.entry("aix", Os.AIX),
          Map.entry("darwin", Os.MACOS),
          Map.entry("dragonflybsd", Os.DRAGONFLY),
          Map.entry("freebsd", Os.FREEBSD),
          Map.entry("linux", Os.LINUX),
          Map.entry("linux32", Os.LINUX),
          Map.entry("linux64", Os.LINUX),
          Map.entry("mac", Os.MACOS),
          Map.entry("macos", Os.MACOS),
          Map.entry("macosx", Os.MACOS),
          Map.entry("openbsd", Os.OPENBSD),
          Map.entry("osx", Os.MACOS),
          Map.entry("win", Os.WINDOWS),
          Map.entry("win32", Os.WINDOWS),
          Map.entry("win64", Os.WINDOWS),
          Map.entry("windows", Os.WINDOWS));

  @ParameterizedTest
  @EnumSource
  void aSpellingNamesTheSystemAndTheCLibraryOfItsTarget(Ecosystem ecosystem) {
    ecosystem
        .spellings()
        .forEach(
            (target, spelling) -> {
              String words = spelling.toLowerCase(Locale.ROOT).replace("natives-", "");
              assertThat(SYSTEMS.get(words.split("[-/]")[0])).as(spelling).isEqualTo(target.os());
              assertThat(words.contains("musl")).as(spelling).isEqualTo(target.env() == Env.MUSL);
            });
  }

  @ParameterizedTest
  @EnumSource
  void aSpellingIsOfOneProcessorUnlessItHasNativesOfSeveral(Ecosystem ecosystem) {
    Map<String, Set<Arch>> processors =
        ecosystem.spellings().entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getValue,
                    Collectors.mapping(each -> each.getKey().arch(), Collectors.toSet())));
    processors.remove("natives-macosx-universal");
    processors.remove("osx");
    assertThat(processors.values()).allMatch(each -> each.size() == 1);
  }

  @Test
  void theLetterOfTheLawForThreeTargets() {
    assertThat(spellings(Target.AARCH64_UNKNOWN_LINUX_GNU))
        .isEqualTo(
            "natives-linux-arm64 - linux-aarch_64 linux-aarch_64 - linux-aarch_64 linux-aarch_64"
                + " linux-arm64 linux-aarch64 linux-aarch64 natives-linux-aarch64 linux-aarch64 -"
                + " Linux/aarch64");
    assertThat(spellings(Target.X86_64_UNKNOWN_LINUX_MUSL))
        .isEqualTo("- - - - - - - - - - - - linux64-musl Linux-Musl/x86_64");
    assertThat(spellings(Target.AARCH64_APPLE_DARWIN))
        .isEqualTo(
            "natives-macos-arm64 osx-aarch_64 - - osx-aarch_64 osx-aarch_64 osx-aarch_64"
                + " macosx-arm64 mac-aarch64 darwin-aarch64 natives-macosx-universal osx-aarch64"
                + " osx Mac/aarch64");
  }

  @Test
  void theTargetsThatNobodyPublishesFor() {
    EnumSet<Target> without = EnumSet.allOf(Target.class);
    Arrays.stream(Ecosystem.values()).forEach(each -> without.removeAll(each.spellings().keySet()));
    assertThat(without)
        .containsExactly(
            Target.POWERPC64_UNKNOWN_LINUX_GNU,
            Target.MIPSEL_UNKNOWN_LINUX_GNU,
            Target.SPARC64_UNKNOWN_LINUX_GNU,
            Target.M68K_UNKNOWN_LINUX_GNU,
            Target.ARMV7_UNKNOWN_LINUX_MUSLEABIHF,
            Target.RISCV64GC_UNKNOWN_LINUX_MUSL,
            Target.POWERPC64LE_UNKNOWN_LINUX_MUSL,
            Target.POWERPC64_UNKNOWN_LINUX_MUSL,
            Target.S390X_UNKNOWN_LINUX_MUSL,
            Target.LOONGARCH64_UNKNOWN_LINUX_MUSL,
            Target.POWERPC64LE_UNKNOWN_FREEBSD,
            Target.POWERPC64_UNKNOWN_FREEBSD,
            Target.I686_UNKNOWN_OPENBSD,
            Target.AARCH64_UNKNOWN_OPENBSD,
            Target.X86_64_UNKNOWN_NETBSD,
            Target.I686_UNKNOWN_NETBSD,
            Target.AARCH64_UNKNOWN_NETBSD,
            Target.X86_64_UNKNOWN_HAIKU);
  }

  @ParameterizedTest
  @EnumSource
  void anEcosystemIsFoundByItsName(Ecosystem ecosystem) {
    assertThat(Ecosystem.of(ecosystem.key())).isEqualTo(ecosystem);
  }

  @Test
  void anUnknownNameListsThoseThatAreKnown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ecosystem.of("LWJGL"))
        .withMessage(
            "Platgate knows no natives \"LWJGL\", only lwjgl, netty-dns, netty-epoll,"
                + " netty-io_uring, netty-kqueue, netty-quic, netty-tcnative, javacpp, javafx, jna,"
                + " jogl, onnxruntime, rocksdb, sqlite");
  }

  private static String spellings(Target target) {
    Function<Ecosystem, String> spelling = each -> each.spelling(target).orElse("-");
    return List.of(Ecosystem.values()).stream().map(spelling).collect(Collectors.joining(" "));
  }
}
