package dev.platgate.maven.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.platgate.Target;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TargetPropertiesTest {
  private static final TargetProperties MUSL =
      new TargetProperties(Target.X86_64_UNKNOWN_LINUX_MUSL);

  @Test
  void theFactsComeFirstAndThenTheSpellings() {
    assertThat(MUSL.values().entrySet())
        .extracting(Object::toString)
        .containsExactly(
            "platgate.triple=x86_64-unknown-linux-musl",
            "platgate.os=linux",
            "platgate.env=musl",
            "platgate.arch=x86_64",
            "platgate.natives.rocksdb=linux64-musl",
            "platgate.natives.sqlite=Linux-Musl/x86_64");
  }

  @Test
  void nothingOfAnotherTargetStays() {
    Properties properties = new Properties();
    properties.setProperty("other", "stays");
    new TargetProperties(Target.AARCH64_APPLE_DARWIN).replaceIn(properties);
    MUSL.replaceIn(properties);
    Properties expected = new Properties();
    expected.setProperty("other", "stays");
    expected.putAll(MUSL.values());
    assertThat(properties).isEqualTo(expected);
  }

  @Test
  void whatIsThereMayBeRequired() {
    assertThatNoException().isThrownBy(() -> MUSL.require(List.of("rocksdb", "sqlite")));
  }

  @Test
  void whatIsRequiredAndNotThereIsAnErrorWithAllOfIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MUSL.require(List.of("netty-kqueue", "sqlite", "qt", "netty-dns")))
        .withMessage(
            String.join(
                System.lineSeparator(),
                "netty-kqueue has no natives for x86_64-unknown-linux-musl, only osx-x86_64"
                    + " (x86_64-apple-darwin), osx-aarch_64 (aarch64-apple-darwin); gate what needs"
                    + " them, or require netty-kqueue no more",
                "Platgate knows no natives \"qt\", only lwjgl, netty-dns, netty-epoll,"
                    + " netty-io_uring, netty-kqueue, netty-quic, netty-tcnative, javacpp, javafx,"
                    + " jna, jogl, onnxruntime, rocksdb, sqlite",
                "netty-dns has no natives for x86_64-unknown-linux-musl, only osx-x86_64"
                    + " (x86_64-apple-darwin), osx-aarch_64 (aarch64-apple-darwin); gate what needs"
                    + " them, or require netty-dns no more"));
  }

  @Test
  void namesAreSeparatedByCommas() {
    assertThat(TargetProperties.names(" lwjgl,, jna ")).containsExactly("lwjgl", "jna");
    assertThat(TargetProperties.names("")).isEmpty();
  }

  @Test
  void aProfileHasThemAll() {
    assertThat(TargetProfile.of(Target.X86_64_UNKNOWN_LINUX_MUSL))
        .isEqualTo(
            """
                <profile>
                  <id>x86_64-unknown-linux-musl</id>
                  <activation>
                    <property>
                      <name>platgate.target</name>
                      <value>x86_64-unknown-linux-musl</value>
                    </property>
                  </activation>
                  <properties>
                    <platgate.target>x86_64-unknown-linux-musl</platgate.target>
                    <platgate.triple>x86_64-unknown-linux-musl</platgate.triple>
                    <platgate.os>linux</platgate.os>
                    <platgate.env>musl</platgate.env>
                    <platgate.arch>x86_64</platgate.arch>
                    <platgate.natives.rocksdb>linux64-musl</platgate.natives.rocksdb>
                    <platgate.natives.sqlite>Linux-Musl/x86_64</platgate.natives.sqlite>
                  </properties>
                </profile>
            """);
  }

  @ParameterizedTest
  @EnumSource
  void noNameOrValueNeedsEscapingInXml(Target target) {
    new TargetProperties(target)
        .values()
        .forEach((name, value) -> assertThat(name + value).matches("[\\w./-]+"));
  }
}
