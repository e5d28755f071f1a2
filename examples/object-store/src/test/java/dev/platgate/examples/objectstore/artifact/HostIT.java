package dev.platgate.examples.objectstore.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.platgate.Host;
import dev.platgate.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs the artifact of this machine as its user does. */
@ExtendWith(BuiltOnce.class)
final class HostIT {
  private static final Path PRELOADABLE = Path.of("/usr/lib/x86_64-linux-gnu/libjemalloc.so.2");

  @BeforeAll
  static void requireTarget() {
    assumeTrue(
        Host.current().target().equals(Optional.of(Target.X86_64_UNKNOWN_LINUX_GNU)),
        "the artifact is not for this machine");
  }

  @Test
  void theExecutableJarWarnsOfNothing(Checkout checkout) {
    String output = run(checkout, Map.of(), java("-jar", "object-store.jar", "--self-check"));
    assertThat(output)
        .doesNotContain("WARNING")
        .contains("target: x86_64-unknown-linux-gnu", "allocator: jemalloc, version unknown")
        .contains("statistics: not kept by this library")
        .contains("the jemalloc that LWJGL carries was built without profiling")
        .contains("self-check: passed");
  }

  @Test
  void namedModulesWarnOfNothing(Checkout checkout) {
    String output =
        run(
            checkout,
            Map.of(),
            java(
                "--enable-native-access=dev.platgate.runtime",
                "--add-modules=ALL-MODULE-PATH,jdk.httpserver",
                "--module-path=object-store.jar:lib",
                "--module=object.store",
                "--self-check"));
    assertThat(output)
        .doesNotContain("WARNING")
        .contains("allocator: jemalloc")
        .contains("self-check: passed");
  }

  @Test
  void aPreloadedLibraryTellsAndProfiles(Checkout checkout) {
    assumeTrue(Files.exists(PRELOADABLE), "apt install libjemalloc2");
    String output =
        run(
            checkout,
            Map.of("MALLOC_CONF", "prof:true", "JAVA_HOME", System.getProperty("java.home")),
            List.of("sh", "start", "--self-check"));
    assertThat(output)
        .doesNotContain("WARNING", "SEVERE")
        .contains("allocator: jemalloc, version 5.")
        .containsPattern("statistics: allocated \\d{7,}, resident \\d{7,}, mapped \\d{7,} bytes")
        .contains("Heap profile written to ")
        .contains("self-check: passed");
  }

  private static List<String> java(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    return command;
  }

  private static String run(
      Checkout checkout, Map<String, String> environment, List<String> command) {
    ProcessBuilder process =
        new ProcessBuilder(command).directory(checkout.runnable(Checkout.X86_64).toFile());
    process.environment().putAll(environment);
    Outcome outcome = Outcome.of(process);
    assertThat(outcome.exit()).as(outcome.output()).isZero();
    return outcome.output();
  }
}
