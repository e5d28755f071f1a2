package dev.platgate;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UnknownTargetTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "linux-arm6",
        "linux-arm644",
        "linux-arm64 ",
        " linux-arm64",
        "linux--arm64",
        "linux-arm64-",
        "linux/arm/v6",
        "linux-riscv",
        "linux-mips64",
        "linux-sparc",
        "x86_64-pc-solaris",
        "arm-linux-gnueabi",
        "aarch64-linux-android",
        "X86_64_UNKNOWN_LINUX_GNU",
        "x86_64-unknown-linux",
        "natives-linux-x64",
        "host",
        "",
        " ",
        "\t\n",
        "-",
        "/"
      })
  void rejectsAllOtherNamesAndListsTheKnownOnes(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Target.parse(name))
        .withMessageStartingWith("unknown target '" + name + "'")
        .withMessageEndingWith(
            " Known targets: %s.",
            String.join(", ", Arrays.stream(Target.values()).map(Target::triple).toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          linux-arm65              | linux-arm64
          linux-amd46              | linux-amd64
          widnows-x64              | windows-x64
          aarch64-unknown-linux-gn | aarch64-unknown-linux-gnu
          aarch64-apple-dawrin     | aarch64-apple-darwin
          natives-linux-arm46      | natives-linux-arm64
          x86_64_unknown_linux_gnu | x86_64-unknown-linux-gnu
          """)
  void offersTheNearestName(String name, String near) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Target.parse(name))
        .withMessageMatching("(?s)unknown target '" + name + "'; did you mean [^?]*\\?.*")
        .withMessageMatching("(?s).*did you mean ([^?]* or )?" + near + "( or [^?]*)?\\?.*");
  }

  @Test
  void aPropertyOfMavenThatHasNoValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Target.parse("${platgate.target}"))
        .withMessageStartingWith(
            "unknown target '${platgate.target}': this property has no value; set it, as"
                + " -Dplatgate.target=<target> does. Known targets: ");
  }

  @Test
  void offersNothingThatIsFarAway() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Target.parse("toaster"))
        .withMessageStartingWith("unknown target 'toaster'. Known targets: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          osx   | x86_64-apple-darwin, aarch64-apple-darwin
          AIX   | powerpc64-ibm-aix
          msvc  | x86_64-pc-windows-msvc, i686-pc-windows-msvc, aarch64-pc-windows-msvc
          s390x | s390x-unknown-linux-gnu, s390x-unknown-linux-musl
          ppc64 | powerpc64-unknown-linux-gnu, powerpc64-unknown-linux-musl, \
          powerpc64-unknown-freebsd, powerpc64-ibm-aix
          amd64 | x86_64-unknown-linux-gnu, x86_64-unknown-linux-musl, x86_64-apple-darwin, \
          x86_64-pc-windows-msvc, x86_64-unknown-freebsd, x86_64-unknown-openbsd, \
          x86_64-unknown-netbsd, x86_64-unknown-dragonfly, x86_64-unknown-haiku
          """)
  void saysWhatABarePartFits(String part, String fitting) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Target.parse(part))
        .withMessageStartingWith(
            "unknown target '%s': it names a part of a platform, which fits %s. Known targets: ",
            part, fitting);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "windows+musl",
        "windows-musl",
        "windows-musl-amd64",
        "x86_64-pc-windows-musl",
        "aarch64-apple-darwin-gnu",
        "macos-s390x",
        "aix-amd64",
        "openbsd-musl",
        "haiku-ppc64le",
        "netbsd-sparc64",
        "windows-linux"
      })
  void saysThatNoPlatformHasTheParts(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Target.parse(name))
        .withMessageStartingWith("unknown target '%s': no known platform combines these", name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"linux-gnu", "amd64-linux", "linux+arm64", "toaster-musl", "linux-arm65"})
  void doesNotCallPossibleOrUnknownPartsImpossible(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Target.parse(name))
        .withMessageNotContaining("combines");
  }
}
