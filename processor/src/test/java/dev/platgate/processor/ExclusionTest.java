package dev.platgate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExclusionTest {
  private static final String X86 = "-Aplatgate.target=x86_64-unknown-linux-gnu";
  private static final String ARM = "-Aplatgate.target=aarch64-unknown-linux-gnu";

  private static final String[] SOURCES = {
    """
    package app;
    import dev.platgate.*;
    @Platform(arch = Arch.X86_64)
    class Gated {
      static class Nested { class Inner {} }
      interface Face {}
      record Point(int x) {}
      enum Mode {
        ON { @Override void run() {} },
        OFF;
        void run() {}
      }
      int switching(Mode mode, Thread.State state) {
        switch (state) { case NEW: return 2; default: }
        switch (mode) { case ON: return 1; default: return 0; }
      }
      Runnable anonymous() {
        return new Runnable() {
          @Override public void run() {
            class Local { Runnable deeper = new Runnable() { @Override public void run() {} }; }
            new Local().deeper.run();
          }
        };
      }
    }
    """,
    """
    package app;
    import dev.platgate.*;
    class Kept {
      @Platform(arch = Arch.X86_64)
      static class OnX86 { Runnable anonymous = new Runnable() { @Override public void run() {} }; }
      @Platform(arch = Arch.AARCH64)
      static class OnArm {}
      static class Gated {}
    }
    """,
    """
    package app;
    class Gated$Kept {}
    """,
  };

  @TempDir private Path folder;

  @Test
  void leavesOutAllClassesOfExcludedTypes() {
    Build build = Build.of(folder, List.of(ARM), SOURCES);
    assertThat(build.problems()).isEmpty();
    assertThat(build.files())
        .containsExactly(
            "META-INF/platgate/artifact.properties",
            "app/Gated$Kept.class",
            "app/Kept$Gated.class",
            "app/Kept$OnArm.class",
            "app/Kept.class");
  }

  @Test
  void keepsThemOnTheirTarget() {
    Build build = Build.of(folder, List.of(X86), SOURCES);
    assertThat(build.problems()).isEmpty();
    assertThat(build.files())
        .contains(
            "app/Gated.class",
            "app/Gated$Mode$1.class",
            "app/Gated$1.class",
            "app/Gated$2.class",
            "app/Gated$1$1Local.class",
            "app/Gated$1$1Local$1.class",
            "app/Kept$OnX86$1.class")
        .doesNotContain("app/Kept$OnArm.class");
  }

  @Test
  void keepsAllWhereAskedTo() {
    Build onX86 = Build.of(folder.resolve("target"), List.of(X86), SOURCES);
    Build all = Build.of(folder.resolve("all"), List.of(ARM, "-Aplatgate.emit=all"), SOURCES);
    assertThat(all.files()).containsAll(onX86.files()).contains("app/Kept$OnArm.class");
  }

  @Test
  void switchingTargetsInOneFolderLeavesNoStaleClass() {
    Build first = Build.of(folder, List.of(ARM), SOURCES);
    assertThat(first.files()).doesNotContain("app/Gated.class");
    Build.of(folder, List.of(X86), SOURCES);
    assertThat(first.files()).contains("app/Gated.class");
    Build.of(folder, List.of(ARM), SOURCES);
    assertThat(first.files()).doesNotContain("app/Gated.class", "app/Gated$1.class");
  }

  @Test
  void withoutAClassOutputNothingElseIsDeleted() throws IOException {
    Path mine = Files.createFile(Path.of("Lonely.class"));
    try {
      Build build =
          Build.of(
              Path.of(""),
              List.of(ARM),
              """
              package app;
              @dev.platgate.Platform(arch = dev.platgate.Arch.X86_64)
              class Lonely {}
              """);
      assertThat(build.problems())
          .singleElement()
          .asString()
          .contains("[Platgate:NotExcluded]", "name one with -d");
      assertThat(mine).exists();
    } finally {
      Files.delete(mine);
      // Where javac has no class output, it writes resources to the current folder.
      Files.deleteIfExists(Path.of("artifact.properties"));
    }
  }
}
