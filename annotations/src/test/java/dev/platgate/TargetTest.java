package dev.platgate;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class TargetTest {
  private static final String FACTS = "/rustc-cfg.csv";

  @ParameterizedTest
  @CsvFileSource(resources = FACTS)
  void hasTheFactsOfRust(
      String triple, String os, String env, String arch, int pointerWidth, String endian) {
    Target target = Target.parse(triple);
    assertThat(target.triple()).isEqualTo(triple);
    assertThat(target).hasToString(triple);
    assertThat(target.os().cfgName()).isEqualTo(os);
    assertThat(target.env().cfgName()).isEqualTo(env);
    assertThat(target.arch().cfgName()).isEqualTo(arch);
    assertThat(target.arch().pointerWidth()).isEqualTo(pointerWidth);
    assertThat(target.byteOrder()).hasToString(endian.toUpperCase(Locale.ROOT) + "_ENDIAN");
  }

  @Test
  void theTableOfFactsIsComplete() throws IOException {
    try (InputStream facts = TargetTest.class.getResourceAsStream(FACTS)) {
      String text = new String(Objects.requireNonNull(facts).readAllBytes(), US_ASCII);
      assertThat(text.lines().filter(line -> !line.startsWith("#")))
          .extracting(line -> line.substring(0, line.indexOf(',')))
          .containsExactlyElementsOf(Arrays.stream(Target.values()).map(Target::triple).toList());
    }
  }

  @Test
  void theCatalogUsesEachConstantOfItsEnums() {
    assertThat(Target.values()).extracting(Target::os).contains(Os.values());
    assertThat(Target.values()).extracting(Target::env).contains(Env.values());
    assertThat(Target.values()).extracting(Target::arch).contains(Arch.values());
  }

  @ParameterizedTest
  @EnumSource
  void isNamedByItsTripleInAnyCase(Target target) {
    assertThat(Target.parse(target.triple())).isEqualTo(target);
    assertThat(Target.parse(target.triple().toUpperCase(Locale.ROOT))).isEqualTo(target);
  }

  @ParameterizedTest
  @EnumSource
  void isTheOnlyOneWithItsPartsAndByteOrder(Target target) {
    assertThat(alike(target))
        .filteredOn(other -> other.byteOrder().equals(target.byteOrder()))
        .containsExactly(target);
  }

  @Test
  void onlyPowerHasBothByteOrdersOnOneSystem() {
    assertThat(Target.values())
        .filteredOn(target -> alike(target).size() > 1)
        .containsExactly(
            Target.POWERPC64LE_UNKNOWN_LINUX_GNU,
            Target.POWERPC64_UNKNOWN_LINUX_GNU,
            Target.POWERPC64LE_UNKNOWN_LINUX_MUSL,
            Target.POWERPC64_UNKNOWN_LINUX_MUSL,
            Target.POWERPC64LE_UNKNOWN_FREEBSD,
            Target.POWERPC64_UNKNOWN_FREEBSD);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # os-maven-plugin
          linux-x86_64,              x86_64-unknown-linux-gnu
          linux-x86_32,              i686-unknown-linux-gnu
          linux-aarch_64,            aarch64-unknown-linux-gnu
          linux-arm_32,              armv7-unknown-linux-gnueabihf
          linux-ppcle_64,            powerpc64le-unknown-linux-gnu
          linux-s390_64,             s390x-unknown-linux-gnu
          linux-riscv64,             riscv64gc-unknown-linux-gnu
          linux-loongarch_64,        loongarch64-unknown-linux-gnu
          osx-x86_64,                x86_64-apple-darwin
          osx-aarch_64,              aarch64-apple-darwin
          windows-x86_32,            i686-pc-windows-msvc
          freebsd-x86_64,            x86_64-unknown-freebsd
          aix-ppc_64,                powerpc64-ibm-aix
          linux-ppc_64,              powerpc64-unknown-linux-gnu
          linux-ppc_32,              powerpc-unknown-linux-gnu
          linux-sparc_64,            sparc64-unknown-linux-gnu
          linux-mipsel_64,           mips64el-unknown-linux-gnuabi64
          linux-mipsel_32,           mipsel-unknown-linux-gnu
          openbsd-x86_64,            x86_64-unknown-openbsd
          netbsd-aarch_64,           aarch64-unknown-netbsd
          # LWJGL
          natives-linux,             x86_64-unknown-linux-gnu
          natives-linux-arm64,       aarch64-unknown-linux-gnu
          natives-linux-arm32,       armv7-unknown-linux-gnueabihf
          natives-linux-ppc64le,     powerpc64le-unknown-linux-gnu
          natives-linux-riscv64,     riscv64gc-unknown-linux-gnu
          natives-macos,             x86_64-apple-darwin
          natives-macos-arm64,       aarch64-apple-darwin
          natives-windows,           x86_64-pc-windows-msvc
          natives-windows-x86,       i686-pc-windows-msvc
          natives-windows-arm64,     aarch64-pc-windows-msvc
          natives-freebsd,           x86_64-unknown-freebsd
          # Docker
          linux/amd64,               x86_64-unknown-linux-gnu
          linux/386,                 i686-unknown-linux-gnu
          linux/arm64,               aarch64-unknown-linux-gnu
          linux/arm64/v8,            aarch64-unknown-linux-gnu
          linux/arm/v7,              armv7-unknown-linux-gnueabihf
          linux/ppc64le,             powerpc64le-unknown-linux-gnu
          linux/s390x,               s390x-unknown-linux-gnu
          windows/amd64,             x86_64-pc-windows-msvc
          darwin/arm64,              aarch64-apple-darwin
          linux/mips64le,            mips64el-unknown-linux-gnuabi64
          linux/mipsle,              mipsel-unknown-linux-gnu
          linux/ppc64,               powerpc64-unknown-linux-gnu
          freebsd/386,               i686-unknown-freebsd
          freebsd/ppc64,             powerpc64-unknown-freebsd
          freebsd/ppc64le,           powerpc64le-unknown-freebsd
          openbsd/arm64,             aarch64-unknown-openbsd
          netbsd/386,                i686-unknown-netbsd
          dragonfly/amd64,           x86_64-unknown-dragonfly
          # Debian
          x86_64-linux-gnu,          x86_64-unknown-linux-gnu
          i386-linux-gnu,            i686-unknown-linux-gnu
          aarch64-linux-gnu,         aarch64-unknown-linux-gnu
          arm-linux-gnueabihf,       armv7-unknown-linux-gnueabihf
          powerpc64le-linux-gnu,     powerpc64le-unknown-linux-gnu
          s390x-linux-gnu,           s390x-unknown-linux-gnu
          riscv64-linux-gnu,         riscv64gc-unknown-linux-gnu
          loongarch64-linux-gnu,     loongarch64-unknown-linux-gnu
          powerpc64-linux-gnu,       powerpc64-unknown-linux-gnu
          powerpc-linux-gnu,         powerpc-unknown-linux-gnu
          mips64el-linux-gnuabi64,   mips64el-unknown-linux-gnuabi64
          mipsel-linux-gnu,          mipsel-unknown-linux-gnu
          sparc64-linux-gnu,         sparc64-unknown-linux-gnu
          m68k-linux-gnu,            m68k-unknown-linux-gnu
          aarch64-linux-musl,        aarch64-unknown-linux-musl
          arm-linux-musleabihf,      armv7-unknown-linux-musleabihf
          # JavaCPP and .NET
          linux-armhf,               armv7-unknown-linux-gnueabihf
          linux-arm,                 armv7-unknown-linux-gnueabihf
          linux-arm64,               aarch64-unknown-linux-gnu
          macosx-arm64,              aarch64-apple-darwin
          osx-x64,                   x86_64-apple-darwin
          win-x64,                   x86_64-pc-windows-msvc
          win-x86,                   i686-pc-windows-msvc
          win-arm64,                 aarch64-pc-windows-msvc
          linux-musl-x64,            x86_64-unknown-linux-musl
          # with an environment, in any case
          linux-musl-amd64,          x86_64-unknown-linux-musl
          linux-amd64-musl,          x86_64-unknown-linux-musl
          linux-musl-ppc64,          powerpc64-unknown-linux-musl
          linux-musl-loong64,        loongarch64-unknown-linux-musl
          dragonflybsd-x64,          x86_64-unknown-dragonfly
          haiku-x86_64,              x86_64-unknown-haiku
          linux_gnu_aarch64,         aarch64-unknown-linux-gnu
          Windows-MSVC-AMD64,        x86_64-pc-windows-msvc
          Linux-AArch64,             aarch64-unknown-linux-gnu
          """)
  void knowsOtherSpellings(String name, String triple) {
    assertThat(Target.parse(name).triple()).isEqualTo(triple);
  }

  @Test
  void noAliasNamesTwoTargetsOrIsATriple() {
    assertThat(TargetNames.aliases()).hasSizeGreaterThan(Target.values().length);
    assertThat(TargetNames.aliases().keySet())
        .doesNotContainAnyElementsOf(Arrays.stream(Target.values()).map(Target::triple).toList())
        .allMatch(alias -> alias.equals(alias.toLowerCase(Locale.ROOT)));
  }

  /** The targets that {@code @Platform} cannot tell from the given one by os, env and arch. */
  private static List<Target> alike(Target target) {
    return Arrays.stream(Target.values())
        .filter(other -> other.os() == target.os())
        .filter(other -> other.env() == target.env())
        .filter(other -> other.arch() == target.arch())
        .toList();
  }
}
