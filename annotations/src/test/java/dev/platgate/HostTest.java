package dev.platgate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteOrder;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class HostTest {
  private static final String GLIBC = "/lib64/ld-linux-x86-64.so.2";
  private static final String MUSL = "/lib/ld-musl-x86_64.so.1";

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Linux,               amd64,       /lib64/ld-linux-x86-64.so.2,           x86_64-unknown-linux-gnu
          Linux,               i386,        /lib/ld-linux.so.2,                    i686-unknown-linux-gnu
          Linux,               aarch64,     /lib/ld-linux-aarch64.so.1,            aarch64-unknown-linux-gnu
          Linux,               arm,         /lib/ld-linux-armhf.so.3,              armv7-unknown-linux-gnueabihf
          Linux,               riscv64,     /lib/ld-linux-riscv64-lp64d.so.1,      riscv64gc-unknown-linux-gnu
          Linux,               ppc64le,     /lib64/ld64.so.2,                      powerpc64le-unknown-linux-gnu
          Linux,               s390x,       /lib/ld64.so.1,                        s390x-unknown-linux-gnu
          Linux,               loongarch64, /lib64/ld-linux-loongarch-lp64d.so.1,  loongarch64-unknown-linux-gnu
          Linux,               ppc64,       /lib64/ld64.so.1,                      powerpc64-unknown-linux-gnu
          Linux,               ppc,         /lib/ld.so.1,                          powerpc-unknown-linux-gnu
          Linux,               mips64el,    /lib64/ld.so.1,                        mips64el-unknown-linux-gnuabi64
          Linux,               mipsel,      /lib/ld.so.1,                          mipsel-unknown-linux-gnu
          Linux,               sparcv9,     /lib64/ld-linux.so.2,                  sparc64-unknown-linux-gnu
          Linux,               m68k,        /lib/ld.so.1,                          m68k-unknown-linux-gnu
          Linux,               ppc64,       /lib/ld-musl-powerpc64.so.1,           powerpc64-unknown-linux-musl
          Linux,               loongarch64, /lib/ld-musl-loongarch64.so.1,         loongarch64-unknown-linux-musl
          Linux,               amd64,       /lib/ld-musl-x86_64.so.1,              x86_64-unknown-linux-musl
          Linux,               i386,        /lib/ld-musl-i386.so.1,                i686-unknown-linux-musl
          Linux,               aarch64,     /lib/ld-musl-aarch64.so.1,             aarch64-unknown-linux-musl
          Linux,               arm,         /lib/ld-musl-armhf.so.1,               armv7-unknown-linux-musleabihf
          Linux,               riscv64,     /lib/ld-musl-riscv64.so.1,             riscv64gc-unknown-linux-musl
          Linux,               ppc64le,     /lib/ld-musl-powerpc64le.so.1,         powerpc64le-unknown-linux-musl
          Linux,               s390x,       /lib/ld-musl-s390x.so.1,               s390x-unknown-linux-musl
          Mac OS X,            x86_64,      '',                                    x86_64-apple-darwin
          Mac OS X,            aarch64,     '',                                    aarch64-apple-darwin
          Windows 11,          amd64,       '',                                    x86_64-pc-windows-msvc
          Windows 11,          aarch64,     '',                                    aarch64-pc-windows-msvc
          Windows Server 2022, amd64,       '',                                    x86_64-pc-windows-msvc
          Windows 10,          x86,         '',                                    i686-pc-windows-msvc
          FreeBSD,             amd64,       '',                                    x86_64-unknown-freebsd
          FreeBSD,             aarch64,     '',                                    aarch64-unknown-freebsd
          FreeBSD,             i386,        '',                                    i686-unknown-freebsd
          FreeBSD,             ppc64le,     '',                                    powerpc64le-unknown-freebsd
          FreeBSD,             ppc64,       '',                                    powerpc64-unknown-freebsd
          OpenBSD,             amd64,       '',                                    x86_64-unknown-openbsd
          OpenBSD,             i386,        '',                                    i686-unknown-openbsd
          OpenBSD,             aarch64,     '',                                    aarch64-unknown-openbsd
          NetBSD,              amd64,       '',                                    x86_64-unknown-netbsd
          NetBSD,              i386,        '',                                    i686-unknown-netbsd
          NetBSD,              aarch64,     '',                                    aarch64-unknown-netbsd
          DragonFly,           amd64,       '',                                    x86_64-unknown-dragonfly
          Haiku,               amd64,       '',                                    x86_64-unknown-haiku
          AIX,                 ppc64,       '',                                    powerpc64-ibm-aix
          """)
  void isATarget(String osName, String osArch, String libraries, String triple) {
    Host host = Host.of(osName, osArch, libraries);
    assertThat(host.target()).map(Target::triple).contains(triple);
    assertThat(host).hasToString(triple);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # a C library that is neither, or that cannot be told
          Linux,     amd64,   '',                   Linux on amd64
          Linux,     aarch64, /system/bin/linker64, Linux on aarch64
          # systems and processors outside the catalog
          SunOS,     amd64,   '',                   SunOS on amd64
          Darwin,    aarch64, '',                   Darwin on aarch64
          DarWin 11, amd64,   '',                   DarWin 11 on amd64
          Windows11, amd64,   '',                   Windows11 on amd64
          windows 11, amd64,  '',                   windows 11 on amd64
          LinuxLike, amd64,   /lib64/ld64.so.2,     LinuxLike on amd64
          '',        amd64,   '',                   ' on amd64'
          SunOS,     sparcv9, '',                   SunOS on sparcv9
          DragonFlyBSD, amd64, '',                  DragonFlyBSD on amd64
          Linux,     mips64,  /lib64/ld.so.1,       Linux on mips64 with gnu
          Linux,     mips,    /lib/ld.so.1,         Linux on mips with gnu
          Linux,     sparc,   /lib/ld-linux.so.2,   Linux on sparc with gnu
          Linux,     arm644,  /lib64/ld64.so.2,     Linux on arm644 with gnu
          AIX,       amd64,   '',                   AIX on amd64
          AIX,       ppc64le, '',                   AIX on ppc64le
          # parts of the catalog that it does not combine
          FreeBSD,   riscv64, '',                   FreeBSD on riscv64
          OpenBSD,   ppc64,   '',                   OpenBSD on ppc64
          Linux,     mipsel,  /lib/ld-musl-mipsel.so.1, Linux on mipsel with musl
          Windows 11, s390x,  '',                   Windows 11 on s390x with msvc
          """)
  void isNoTarget(String osName, String osArch, String libraries, String text) {
    Host host = Host.of(osName, osArch, libraries);
    assertThat(host.target()).isEmpty();
    assertThat(host).hasToString(text);
  }

  @Test
  void osArchTellsTheByteOrder() {
    assertThat(Host.of("Linux", "ppc64le", "").byteOrder()).contains(ByteOrder.LITTLE_ENDIAN);
    assertThat(Host.of("Linux", "ppc64", "").byteOrder()).contains(ByteOrder.BIG_ENDIAN);
    assertThat(Host.of("AIX", "ppc64", "").byteOrder()).contains(ByteOrder.BIG_ENDIAN);
    assertThat(Host.of("Linux", "mips64", "").byteOrder()).isEmpty();
    assertThat(Host.current().byteOrder()).contains(ByteOrder.nativeOrder());
  }

  @ParameterizedTest
  @EnumSource
  void everyTargetIsTheHostThatItsNamesDescribe(Target target) {
    for (String osArch : Spellings.processor(target)) {
      assertThat(Host.of(osName(target.os()), osArch, library(target.env())).target())
          .as(osArch)
          .contains(target);
    }
  }

  private static String osName(Os os) {
    return switch (os) {
      case LINUX -> "Linux";
      case MACOS -> "Mac OS X";
      case WINDOWS -> "Windows 11";
      case FREEBSD -> "FreeBSD";
      case OPENBSD -> "OpenBSD";
      case NETBSD -> "NetBSD";
      case DRAGONFLY -> "DragonFly";
      case HAIKU -> "Haiku";
      case AIX -> "AIX";
    };
  }

  private static String library(Env env) {
    return switch (env) {
      case GNU -> GLIBC;
      case MUSL -> MUSL;
      case MSVC, NONE -> "";
    };
  }

  @ParameterizedTest
  @EnumSource
  void acceptsWhatWasBuiltForIt(Target target) {
    Host host =
        new Host(
            "",
            "",
            Optional.of(target.os()),
            Optional.of(target.env()),
            Optional.of(target.arch()),
            Optional.of(target.byteOrder()));
    assertThat(host.require(target)).isEqualTo(target);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.MATCH_ANY,
      names = {"X86_64_UNKNOWN_LINUX_GNU", "X86_64_UNKNOWN_LINUX_MUSL"})
  void acceptsAnyCLibraryWhereItsOwnIsUnknown(Target target) {
    assertThat(Host.of("Linux", "amd64", "").require(target)).isEqualTo(target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # another processor
          Linux      | amd64   | /lib64/ld-linux-x86-64.so.2 | aarch64-unknown-linux-gnu \
          | x86_64-unknown-linux-gnu. Use the artifact built with \
          -Dplatgate.target=x86_64-unknown-linux-gnu.
          # another C library, both ways
          Linux      | amd64   | /lib/ld-musl-x86_64.so.1    | x86_64-unknown-linux-gnu \
          | x86_64-unknown-linux-musl. Use the artifact built with \
          -Dplatgate.target=x86_64-unknown-linux-musl.
          Linux      | amd64   | /lib64/ld-linux-x86-64.so.2 | x86_64-unknown-linux-musl \
          | x86_64-unknown-linux-gnu. Use the artifact built with \
          -Dplatgate.target=x86_64-unknown-linux-gnu.
          # another system
          Mac OS X   | aarch64 | ''                          | aarch64-unknown-linux-gnu \
          | aarch64-apple-darwin. Use the artifact built with \
          -Dplatgate.target=aarch64-apple-darwin.
          # another processor, and a C library that cannot be told
          Linux      | amd64   | ''                          | aarch64-unknown-linux-gnu \
          | Linux on amd64. Use the artifact built with \
          -Dplatgate.target=x86_64-unknown-linux-gnu or x86_64-unknown-linux-musl.
          # outside the catalog
          SunOS      | amd64   | ''                          | x86_64-unknown-linux-gnu \
          | SunOS on amd64. Platgate's catalog has no such target.
          Linux      | mips64  | /lib64/ld.so.1              | mips64el-unknown-linux-gnuabi64 \
          | Linux on mips64 with gnu. Platgate's catalog has no such target.
          # another byte order, both ways, and with a C library that cannot be told
          Linux      | ppc64   | /lib64/ld64.so.1            | powerpc64le-unknown-linux-gnu \
          | powerpc64-unknown-linux-gnu. Use the artifact built with \
          -Dplatgate.target=powerpc64-unknown-linux-gnu.
          FreeBSD    | ppc64le | ''                          | powerpc64-unknown-freebsd \
          | powerpc64le-unknown-freebsd. Use the artifact built with \
          -Dplatgate.target=powerpc64le-unknown-freebsd.
          Linux      | ppc64   | ''                          | powerpc64le-unknown-linux-gnu \
          | Linux on ppc64. Use the artifact built with \
          -Dplatgate.target=powerpc64-unknown-linux-gnu or powerpc64-unknown-linux-musl.
          """,
      quoteCharacter = '"')
  void rejectsWhatWasBuiltForAnother(
      String osName, String osArch, String libraries, String built, String rest) {
    Host host = Host.of(osName, osArch, libraries);
    assertThatExceptionOfType(PlatformMismatchError.class)
        .isThrownBy(() -> host.require(Target.parse(built)))
        .withMessage("built for " + built + ", running on " + rest);
  }

  @Test
  void theCLibraryMattersOnLinuxOnly() {
    assertThat(Host.of("Windows 11", "amd64", MUSL).env()).contains(Env.MSVC);
    assertThat(Host.of("FreeBSD", "amd64", GLIBC).env()).contains(Env.NONE);
    assertThat(Host.of("SunOS", "amd64", GLIBC).env()).isEmpty();
  }

  @Test
  void knowsTheMachineOfThisTest() {
    Host host = Host.current();
    assertThat(host.osName()).isEqualTo(System.getProperty("os.name"));
    assertThat(host.osArch()).isEqualTo(System.getProperty("os.arch"));
    assertThat(host.target()).isPresent();
    assertThat(host.require(host.target().orElseThrow())).isEqualTo(host.target().orElseThrow());
  }
}
