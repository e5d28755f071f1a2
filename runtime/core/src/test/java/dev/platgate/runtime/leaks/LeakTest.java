package dev.platgate.runtime.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.runtime.ChildJvm;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LeakTest {
  private static final String LEAKS = "-Dplatgate.runtime.leaks=true";

  @Test
  void leaksAreReportedByPlace() throws Exception {
    String output = run(LEAKS, "leak");
    assertThat(output)
        .contains("160 bytes were not freed, of 3 blocks")
        .contains("100 bytes of 1 block")
        .contains("30 bytes of 1 block")
        .contains("LeakingProgram.leak(LeakingProgram.java:")
        .contains("LeakingProgram.main(LeakingProgram.java:")
        .contains("OptionalLong[3]");
    assertThat(output.split("160 bytes were not freed", -1))
        .as("once asked for, once at exit")
        .hasSize(3);
  }

  @Test
  void whatIsFreedIsNotReported() throws Exception {
    assertThat(run(LEAKS, "nothing"))
        .isEqualToNormalizingNewlines("0 bytes were not freed, of 0 blocks\nOptionalLong[0]\n");
  }

  @Test
  void doubleFreeNamesTheFirst() throws Exception {
    assertThat(run(LEAKS, "double free"))
        .containsPattern("0x[0-9a-f]+ was freed before\\R\\tat .*LeakingProgram.main");
  }

  @Test
  void foreignFree() throws Exception {
    assertThat(run(LEAKS, "foreign free"))
        .containsPattern("0x[0-9a-f]+ is no block that system allocated");
  }

  @Test
  void lateDoubleFreeIsStillKnown() throws Exception {
    assertThat(run(LEAKS, "late double free")).contains(" was freed before");
  }

  @Test
  void blockOfAnotherAllocator() throws Exception {
    assertThat(run(LEAKS, "other allocator"))
        .containsPattern("0x[0-9a-f]+ was allocated by system, not by other; it was allocated\\R")
        .contains("OptionalLong[1]");
  }

  @Test
  void failedResizeLeavesTheBlockAsItWas() throws Exception {
    for (String property : new String[] {LEAKS, "-Dplatgate.runtime.statistics=true"}) {
      assertThat(run(property, "failed resize"))
          .contains("system cannot allocate", "OptionalLong[0]")
          .doesNotContain("has 100 bytes", "was freed before");
    }
  }

  @Test
  void resizeAfterFree() throws Exception {
    assertThat(run(LEAKS, "resize after free")).contains(" was freed before");
  }

  @Test
  void wrongSizeNamesTheRightOneAndThePlace() throws Exception {
    assertThat(run(LEAKS, "wrong size"))
        .containsPattern("has 100 bytes, not 99; it was allocated\\R\\tat .*LeakingProgram.main")
        .contains("OptionalLong[1]");
  }

  @Test
  void nothingIsRememberedUnlessAskedFor() throws Exception {
    assertThat(run("-Dplatgate.runtime.leaks=false", "wrong size"))
        .isEqualToNormalizingNewlines("nothing was noticed\nnot remembered\nOptionalLong.empty\n");
  }

  @Test
  void countsAreKeptWithoutPlaces() throws Exception {
    assertThat(run("-Dplatgate.runtime.statistics=true", "leak"))
        .contains("not remembered", "OptionalLong[3]");
  }

  @Test
  void misspeltPropertyEndsTheProgram() throws Exception {
    assertThat(run("-Dplatgate.runtime.leak=true", "leak"))
        .contains("there is no property platgate.runtime.leak, but there are ");
  }

  private static String run(String property, String mistake) throws Exception {
    return ChildJvm.output(
        ChildJvm.command(List.of(property), LeakingProgram.class.getName(), mistake));
  }
}
