package dev.platgate.maven.explain;

import static dev.platgate.maven.explain.Sample.ARM;
import static dev.platgate.maven.explain.Sample.LINUX;
import static dev.platgate.maven.explain.Sample.MAC;
import static dev.platgate.maven.explain.Sample.MUSL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.Target;
import dev.platgate.maven.names.UnknownNameException;
import org.junit.jupiter.api.Test;

final class ExplainerTest {
  private final Explainer explainer = new Explainer(Sample.program(), Sample.classes());

  @Test
  void anAbsentClass() throws UnknownNameException {
    assertExplained(
        "app.Fast",
        ARM,
        """
        app.Fast is not on aarch64-unknown-linux-gnu.

        Its conditions, all of which must hold:
          on app.Fast
            all  false
              target_os = "linux"  true
              target_env = "gnu"  true
              target_arch = "x86_64"  false: aarch64

        It would be there
          if arch were x86_64: x86_64-unknown-linux-gnu

        Services:
          app.Memory
            it serves on x86_64-unknown-linux-gnu
            app.Slow serves on aarch64-unknown-linux-gnu

        Named by:
          app.Fast$Pool on x86_64-unknown-linux-gnu
          app.GlobalMemory on all targets, generated for each; named on x86_64-unknown-linux-gnu
          app.Main on all targets, compiled for each; named on x86_64-unknown-linux-gnu
        """);
  }

  @Test
  void aClassForTheOthers() throws UnknownNameException {
    assertExplained(
        "Slow",
        LINUX,
        """
        app.Slow is not on x86_64-unknown-linux-gnu.

        Its conditions, all of which must hold:
          @Otherwise: where app.Fast is not
            not  false
              all  true
                target_os = "linux"  true
                target_env = "gnu"  true
                target_arch = "x86_64"  true

        It would be there
          if arch were aarch64: aarch64-unknown-linux-gnu
          if env were musl: x86_64-unknown-linux-musl

        Services:
          app.Memory
            it serves on all targets but x86_64-unknown-linux-gnu
            app.Fast serves on x86_64-unknown-linux-gnu
        """);
  }

  @Test
  void aNestedClassAndWhatIsNotThereOnAnySystem() throws UnknownNameException {
    assertExplained(
        "Fast.Pool",
        MAC,
        """
        app.Fast$Pool is not on aarch64-apple-darwin.

        Its conditions, all of which must hold:
          on app.Fast, which encloses it
            all  false
              target_os = "linux"  false: macos
              target_env = "gnu"  false: none
              target_arch = "x86_64"  false: aarch64

        It would be there
          if os were linux and env were gnu and arch were x86_64: x86_64-unknown-linux-gnu
        """);
  }

  @Test
  void theGateOfAPackageAndAnAlias() throws UnknownNameException {
    assertExplained(
        "Socket",
        MUSL,
        """
        app.unix.Socket is not on x86_64-unknown-linux-musl.

        Its conditions, all of which must hold:
          on app.unix, which encloses it
            any  false
              target_env = "gnu"  false: musl
              windows  false: unix
          on @app.Server, an alias that is used
            true  true

        It would be there
          if env were gnu: x86_64-unknown-linux-gnu
        """);
  }

  @Test
  void aClassOnNoSupportedTarget() throws UnknownNameException {
    assertExplained(
        "Power",
        LINUX,
        """
        app.Power is not on x86_64-unknown-linux-gnu.

        Its conditions, all of which must hold:
          on app.Power
            target_arch = "powerpc64"  false: x86_64

        It would be there
          if arch were powerpc64: powerpc64le-unknown-linux-gnu (not a supported target)
        """);
  }

  @Test
  void guardedCode() throws UnknownNameException {
    assertExplained(
        "app.Main$1",
        ARM,
        """
        app.Main$1, an anonymous class, is not on aarch64-unknown-linux-gnu.

        Its conditions, all of which must hold:
          guards such as if (BuildTarget.OS_LINUX) around it in app.Main
            false: this code is not reached here

        It would be there
          if os were macos and env were none: aarch64-apple-darwin
        """);
    assertThat(explainer.explain("app.Main$1Probe", ARM))
        .startsWith("app.Main$1Probe, a local class, is on aarch64-unknown-linux-gnu.")
        .endsWith("    true");
  }

  @Test
  void anUngatedClass() throws UnknownNameException {
    assertExplained(
        "Main",
        ARM,
        """
        app.Main is on aarch64-unknown-linux-gnu: nothing gates it, it is on all targets.
        """);
  }

  private void assertExplained(String name, Target target, String expected)
      throws UnknownNameException {
    assertThat(String.join("\n", explainer.explain(name, target)) + "\n").isEqualTo(expected);
  }
}
