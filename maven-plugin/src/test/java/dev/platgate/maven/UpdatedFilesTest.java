package dev.platgate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.aether.DefaultSessionData;
import org.eclipse.aether.SessionData;
import org.junit.jupiter.api.Test;

final class UpdatedFilesTest {
  private final SessionData session = new DefaultSessionData();

  @Test
  void oneModuleOfABuildIsEnough() {
    assertThat(isNoneAfter("parent", false)).isFalse();
    assertThat(isNoneAfter("application", true)).isFalse();
    assertThat(isNoneAfter("tests", false)).isFalse();
  }

  @Test
  void theLastModuleKnowsThatNoneHasAFile() {
    assertThat(isNoneAfter("parent", false)).isFalse();
    assertThat(isNoneAfter("application", false)).isFalse();
    assertThat(isNoneAfter("application", false)).isFalse();
    assertThat(isNoneAfter("tests", false)).isTrue();
  }

  private boolean isNoneAfter(String module, boolean hasFile) {
    return UpdatedFiles.of(session).isNoneAfter(module, hasFile, 3);
  }
}
