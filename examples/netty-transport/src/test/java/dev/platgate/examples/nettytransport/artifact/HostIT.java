package dev.platgate.examples.nettytransport.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.platgate.Host;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Runs the artifact as its user does. */
final class HostIT {
  private final Built built = Built.current();

  @Test
  void theSelfCheckPassesAndNothingWarns() throws Exception {
    assumeHost(true);
    Outcome outcome = java("-jar", "netty-transport.jar", "--self-check");
    assertThat(outcome.output().lines())
        .hasSize(5)
        .startsWith("target: " + built.target().triple())
        .endsWith("echo: 1048576 bytes, none changed", "self-check: passed");
    assertThat(outcome.exit()).isZero();
  }

  @Test
  void nothingStandsInForATransportThatIsNotAvailable() throws Exception {
    assumeHost(true);
    assumeTrue(!built.libraries().isEmpty(), "NIO is always available");
    Outcome outcome =
        java("-Dio.netty.transport.noNative=true", "-jar", "netty-transport.jar", "--self-check");
    assertThat(outcome.output())
        .contains("self-check: FAILED: java.lang.UnsatisfiedLinkError: ", "noNative=true")
        .doesNotContain("passed");
    assertThat(outcome.exit()).isEqualTo(1);
  }

  @Test
  void anotherMachineIsRefused() throws Exception {
    assumeHost(false);
    Outcome outcome = java("-jar", "netty-transport.jar", "--self-check");
    assertThat(outcome.output())
        .contains(
            "self-check: FAILED: dev.platgate.PlatformMismatchError: built for "
                + built.target().triple());
    assertThat(outcome.exit()).isEqualTo(1);
  }

  private void assumeHost(boolean same) {
    assumeTrue(
        Host.current().target().equals(Optional.of(built.target())) == same,
        "the artifact is for " + built.target() + ", the machine is " + Host.current());
  }

  private static Outcome java(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .directory(Built.folder().toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), output);
  }

  /**
   * How a process ended.
   *
   * @param exit its exit code
   * @param output what it wrote, errors included
   */
  private record Outcome(int exit, String output) {}
}
