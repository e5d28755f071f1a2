package dev.platgate.maven.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.Target;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The extension takes {@code linux} and {@code windows} in a POM for one word. */
final class ReadAlikeTest {
  @Test
  void noTwoTargetsBecomeEqual() {
    assertThat(
            Arrays.stream(Target.values())
                .map(target -> target.triple().replace("linux", "os").replace("windows", "os")))
        .doesNotHaveDuplicates();
  }
}
