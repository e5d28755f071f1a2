package dev.platgate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

final class UnsafeHostTest {
  @Test
  void anUnsafePropertyAllowsAnotherHost() {
    Host host = Host.of("Linux", "aarch64", "ld-linux-aarch64.so.1");
    Target built = Target.X86_64_UNKNOWN_LINUX_GNU;
    System.setProperty("platgate.unsafe.host", "any");
    try {
      assertThat(host.require(built)).isEqualTo(built);
      System.setProperty("platgate.unsafe.host", "true");
      assertThatExceptionOfType(Error.class)
          .isThrownBy(() -> host.require(Target.AARCH64_UNKNOWN_LINUX_GNU))
          .withMessage("the value 'true' of the property platgate.unsafe.host is not 'any'");
      System.clearProperty("platgate.unsafe.host");
      System.setProperty("platgate.unsafe.hosts", "any");
      assertThatExceptionOfType(Error.class)
          .isThrownBy(() -> host.require(built))
          .withMessage(
              "there is no property platgate.unsafe.hosts, but there is platgate.unsafe.host");
    } finally {
      System.clearProperty("platgate.unsafe.host");
      System.clearProperty("platgate.unsafe.hosts");
    }
  }
}
