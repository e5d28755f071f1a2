package dev.platgate.maven.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

final class TargetPropertiesParticipantTest {
  @Test
  void theTargetIsSpelled() {
    Properties properties = properties("linux-aarch_64", "lwjgl");
    TargetPropertiesParticipant.set(properties, List.of());
    assertThat(properties)
        .containsEntry("platgate.triple", "aarch64-unknown-linux-gnu")
        .containsEntry("platgate.natives.lwjgl", "natives-linux-arm64");
  }

  @Test
  void aBuildOfAllTargetsRequiresNoNatives() {
    for (String target : new String[] {"all", ""}) {
      Properties properties = properties(target, "lwjgl,jna");
      TargetPropertiesParticipant.set(properties, List.of());
      assertThat(properties).doesNotContainKeys("platgate.triple", "platgate.natives.lwjgl");
    }
  }

  @Test
  void anUnknownEcosystemIsAnErrorInAnyBuild() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TargetPropertiesParticipant.set(properties("all", "lwjlg"), List.of()))
        .withMessageContaining("lwjlg");
  }

  @Test
  void aTargetWithoutRequiredNativesIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                TargetPropertiesParticipant.set(
                    properties("x86_64-unknown-linux-musl", "lwjgl"), List.of()))
        .withMessageContaining("lwjgl has no natives for x86_64-unknown-linux-musl");
  }

  private static Properties properties(String target, String required) {
    Properties properties = new Properties();
    if (!target.isEmpty()) {
      properties.setProperty("platgate.target", target);
    }
    properties.setProperty("platgate.natives.require", required);
    return properties;
  }
}
