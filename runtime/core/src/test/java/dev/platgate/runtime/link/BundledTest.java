package dev.platgate.runtime.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.Host;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BundledTest {
  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, ld-linux-x86-64.so.2, linux/x64/org/x/libx.so",
    "Linux, aarch64, ld-linux-aarch64.so.1, linux/arm64/org/x/libx.so",
    "Linux, arm, ld-linux-armhf.so.3, linux/arm32/org/x/libx.so",
    "Linux, ppc64le, ld64.so.2, linux/ppc64le/org/x/libx.so",
    "Linux, riscv64, ld-linux-riscv64-lp64d.so.1, linux/riscv64/org/x/libx.so",
    "Mac OS X, aarch64, '', macos/arm64/org/x/libx.dylib",
    "Windows 11, amd64, '', windows/x64/org/x/x.dll",
    "FreeBSD, amd64, '', freebsd/x64/org/x/libx.so"
  })
  void resource(String osName, String osArch, String libraries, String resource) {
    assertThat(new Bundled(Host.of(osName, osArch, libraries)).resource("org/x/x"))
        .contains(resource);
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, ld-musl-x86_64.so.1",
    "Linux, s390x, ld64.so.1",
    "Linux, ppc64, ld64.so.1",
    "AIX, ppc64, ''",
    "Plan 9, amd64, ''"
  })
  void noResource(String osName, String osArch, String libraries) {
    assertThat(new Bundled(Host.of(osName, osArch, libraries)).resource("org/x/x")).isEmpty();
  }
}
