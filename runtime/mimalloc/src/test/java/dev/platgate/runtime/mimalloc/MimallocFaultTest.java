package dev.platgate.runtime.mimalloc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.runtime.ChildJvm;
import dev.platgate.runtime.MappingFaults;
import dev.platgate.runtime.Natives;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class MimallocFaultTest extends MappingFaults {
  MimallocFaultTest() {
    super(new MimallocAllocator());
  }

  @BeforeAll
  static void onlyWhereTheNativesAre() {
    Natives.assume("org/lwjgl/mimalloc/mimalloc");
  }

  @Test
  void temporaryDirectoryThatCannotBeWrittenTo() throws Exception {
    assertThat(run("-Djava.io.tmpdir=/proc"))
        .contains("UnsatisfiedLinkError: mimalloc cannot be ")
        .contains("there is no place for native libraries (")
        .contains("set platgate.runtime.directory to a directory of your own");
  }

  @Test
  void missingNatives() throws Exception {
    String without =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("natives"))
            .collect(Collectors.joining(File.pathSeparator));
    assertThat(run("-cp", without))
        .contains("UnsatisfiedLinkError: mimalloc cannot be ")
        .containsAnyOf(
            "Are org.lwjgl:lwjgl and its natives for this platform on the class path?",
            "Put the natives of org.lwjgl:lwjgl-mimalloc for this platform on the class path");
  }

  private static String run(String... options) throws Exception {
    return ChildJvm.output(
        ChildJvm.command(
            List.of(options),
            "dev.platgate.runtime.ExhaustingProgram",
            MimallocAllocator.class.getName()));
  }
}
