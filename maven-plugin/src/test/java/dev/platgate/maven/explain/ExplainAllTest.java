package dev.platgate.maven.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.maven.names.UnknownNameException;
import org.junit.jupiter.api.Test;

final class ExplainAllTest {
  private final Explainer explainer = new Explainer(Sample.program(), Sample.classes());

  @Test
  void aTableSaysWhyOnEachTarget() throws UnknownNameException {
    assertExplained(
        "app.Fast",
        """
        app.Fast is on 1 of 4 targets.

        Targets:
          x86_64-unknown-linux-gnu   yes
          aarch64-unknown-linux-gnu  no   target_arch = "x86_64" is false: aarch64
          x86_64-unknown-linux-musl  no   target_env = "gnu" is false: musl
          aarch64-apple-darwin       no   target_os = "linux" is false: macos, target_env = "gnu" is false: none, target_arch = "x86_64" is false: aarch64

        Its conditions, all of which must hold:
          on app.Fast
            all(target_os = "linux", target_env = "gnu", target_arch = "x86_64")

        Services:
          app.Memory
            it serves on x86_64-unknown-linux-gnu
            app.Slow serves on all targets but x86_64-unknown-linux-gnu

        Named by:
          app.Fast$Pool on x86_64-unknown-linux-gnu
          app.GlobalMemory on all targets, generated for each; named on x86_64-unknown-linux-gnu
          app.Main on all targets, compiled for each; named on x86_64-unknown-linux-gnu
        """);
  }

  @Test
  void aNegationIsItsOwnReason() throws UnknownNameException {
    assertThat(explainer.explain("Slow"))
        .contains(
            "  x86_64-unknown-linux-gnu   no   not(" + Sample.SERVER + ") is false",
            "  aarch64-apple-darwin       yes");
  }

  @Test
  void guardedCode() throws UnknownNameException {
    assertExplained(
        "Main$1Probe",
        """
        app.Main$1Probe, a local class, is on 3 of 4 targets.

        Targets:
          x86_64-unknown-linux-gnu   yes
          aarch64-unknown-linux-gnu  yes
          x86_64-unknown-linux-musl  yes
          aarch64-apple-darwin       no   a guard in app.Main is false

        Its conditions, all of which must hold:
          guards such as if (BuildTarget.OS_LINUX) around it in app.Main
        """);
  }

  @Test
  void aServiceIsServedEverywhere() throws UnknownNameException {
    assertExplained(
        "Memory",
        """
        app.Memory is on all targets: nothing gates it.

        Services:
          app.Memory
            app.Fast serves on x86_64-unknown-linux-gnu
            app.Slow serves on all targets but x86_64-unknown-linux-gnu

        Named by:
          app.Fast on x86_64-unknown-linux-gnu
          app.GlobalMemory on all targets, generated for each; named on x86_64-unknown-linux-gnu
        """);
  }

  private void assertExplained(String name, String expected) throws UnknownNameException {
    assertThat(String.join("\n", explainer.explain(name)) + "\n").isEqualTo(expected);
  }
}
