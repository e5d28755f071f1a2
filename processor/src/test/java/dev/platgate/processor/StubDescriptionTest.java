package dev.platgate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StubDescriptionTest {
  private static final String X86 = "x86_64-unknown-linux-gnu";
  private static final String ARM = "aarch64-unknown-linux-gnu";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {X86, ARM})
  void otherTargetsLackWhatIsGeneratedForOne(String base) throws IOException {
    Build build =
        Build.of(
            folder,
            List.of("-Aplatgate.target=" + base, "-Aplatgate.emit=all", "-Xlint:-processing"),
            """
            @SupportedTargets({Target.X86_64_UNKNOWN_LINUX_GNU, Target.AARCH64_UNKNOWN_LINUX_GNU})
            @PlatformRegistry(Probe.class)
            package app;
            import dev.platgate.*;
            """,
            """
            package app;
            import dev.platgate.*;
            @PlatformService(unsupported = Unsupported.class)
            public interface Probe { void read(); }
            """,
            """
            package app;
            import dev.platgate.*;
            @Platform(arch = Arch.X86_64)
            class Fast implements Probe { @Override public void read() {} }
            """);
    assertThat(build.problems()).isEmpty();
    assertThat(Files.readString(folder.resolve(ProgramDescription.PATH)).replace('\t', '|').lines())
        .contains(
            "type|app.UnsupportedProbe|" + ARM,
            "condition|app.UnsupportedProbe|app.Probe|not(target_arch = \"x86_64\")");
  }
}
