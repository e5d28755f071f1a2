package dev.platgate.maven.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.Target;
import dev.platgate.maven.extension.TargetPropertiesParticipant;
import dev.platgate.maven.spelling.TargetProperties;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.MavenExecutionException;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.junit.jupiter.api.Test;

final class CommandLineTest {
  private static final Target MAC = Target.AARCH64_APPLE_DARWIN;
  private static final Target MUSL = Target.X86_64_UNKNOWN_LINUX_MUSL;
  private static final String LWJGL = TargetProperties.NATIVES + "lwjgl";

  private final Properties given = new Properties();

  @Test
  void withoutTheExtensionThereIsTheTargetAlone() {
    given.setProperty("other", "x");
    given.setProperty(LWJGL, "natives-mine");
    assertThat(new CommandLine(given).of(MAC))
        .isEqualTo(
            Map.of("other", "x", LWJGL, "natives-mine", "platgate.target", "aarch64-apple-darwin"));
    assertThat(new CommandLine(given).onlyOf(MAC))
        .isEqualTo(Map.of("platgate.target", "aarch64-apple-darwin"));
  }

  @Test
  void theExtensionSetsThoseOfTheTarget() throws MavenExecutionException {
    extend();
    assertThat(given).containsOnlyKeys(TargetProperties.EXTENSION);
    assertThat(new CommandLine(given).of(MAC))
        .containsAllEntriesOf(new TargetProperties(MAC).values())
        .containsEntry("platgate.target", "aarch64-apple-darwin");
  }

  @Test
  void theExtensionKeepsWhatWasTyped() throws MavenExecutionException {
    given.setProperty(LWJGL, "natives-mine");
    extend();
    assertThat(new CommandLine(given).of(MAC)).containsEntry(LWJGL, "natives-mine");
    assertThat(new CommandLine(given).onlyOf(MAC)).doesNotContainKey(LWJGL);
  }

  @Test
  void nothingOfTheTargetOfTheBuildStays() throws MavenExecutionException {
    extendFor(MAC);
    Map<Object, Object> expected = new HashMap<>(new TargetProperties(MUSL).values());
    expected.put(TargetProperties.EXTENSION, "true");
    expected.put("platgate.target", "x86_64-unknown-linux-musl");
    assertThat(new CommandLine(given).of(MUSL)).isEqualTo(expected);
  }

  @Test
  void whatWasTypedStaysForAnotherTarget() throws MavenExecutionException {
    given.setProperty(LWJGL, "natives-mine");
    extendFor(MAC);
    assertThat(new CommandLine(given).of(MUSL)).containsEntry(LWJGL, "natives-mine");
  }

  @Test
  void forAllTargetsThereAreThoseOfNone() throws MavenExecutionException {
    extendFor(MAC);
    assertThat(new CommandLine(given).ofAll())
        .isEqualTo(Map.of(TargetProperties.EXTENSION, "true", "platgate.target", "all"));
  }

  /** Runs the extension in a build of a target. */
  private void extendFor(Target target) throws MavenExecutionException {
    given.setProperty("platgate.target", target.triple());
    extend();
  }

  private void extend() throws MavenExecutionException {
    MavenExecutionRequest request = new DefaultMavenExecutionRequest();
    request.setUserProperties(given);
    @SuppressWarnings({"deprecation", "NullAway"}) // Maven alone makes sessions otherwise.
    MavenSession session = new MavenSession(null, null, request, null);
    new TargetPropertiesParticipant().afterSessionStart(session);
    given.putAll(session.getUserProperties());
  }
}
