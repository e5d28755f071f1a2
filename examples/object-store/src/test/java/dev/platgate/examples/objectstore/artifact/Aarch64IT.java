package dev.platgate.examples.objectstore.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs on a 64-bit Arm JVM whose page size can be chosen. {@code .ci/emulated-jvm} sets one up; the
 * environment variable {@code PLATGATE_AARCH64_JAVA} names its launcher.
 */
@ExtendWith(BuiltOnce.class)
final class Aarch64IT {
  private static final String LAUNCHER = "PLATGATE_AARCH64_JAVA";

  @BeforeAll
  static void requireLauncher() {
    assumeTrue(
        System.getenv(LAUNCHER) != null,
        LAUNCHER + " is not set: nothing was run on a 64-bit Arm JVM. See .ci/emulated-jvm.");
  }

  private static ProcessBuilder java(int pageSize, String... arguments) {
    List<String> command = new ArrayList<>(List.of(System.getenv(LAUNCHER)));
    command.addAll(List.of(arguments));
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().put("PAGE_SIZE", Integer.toString(pageSize));
    return process;
  }

  @ParameterizedTest
  @ValueSource(ints = {4096, 16384, 65536})
  void theArtifactPassesItsSelfCheck(int pageSize, Checkout checkout) {
    Outcome outcome =
        Outcome.of(
            java(pageSize, "-jar", checkout.jar(Checkout.AARCH64).toString(), "--self-check"));
    assertThat(outcome.exit()).as(outcome.output()).isZero();
    assertThat(outcome.output())
        .contains("target: aarch64-unknown-linux-gnu", "allocator: mimalloc, version 3.")
        .contains("page size: " + pageSize + " bytes")
        .contains("statistics: not kept by this library")
        .contains("not supported on aarch64-unknown-linux-gnu")
        .contains("self-check: passed");
  }

  @ParameterizedTest
  @CsvSource({"4096, true", "16384, false", "65536, false"})
  void theControlFailsWhereTheBugWas(int pageSize, boolean works, Checkout checkout) {
    Outcome outcome = control(pageSize, OldJemalloc.class, checkout);
    assertThat(outcome.exit()).as(outcome.output()).isZero();
    assertThat(outcome.output().contains("Unsupported system page size")).isNotEqualTo(works);
    assertThat(outcome.output()).contains("je_malloc returned NULL: " + !works);
  }

  @Test
  void ourVariantRefusesThatLibraryClearly(Checkout checkout) {
    Outcome outcome = control(16384, OldJemallocVariant.class, checkout);
    assertThat(outcome.output())
        .contains("UnsupportedPageSizeError")
        .contains("16384")
        .doesNotContain("OutOfMemoryError");
    assertThat(outcome.exit()).isEqualTo(1);
  }

  @Test
  void theArtifactOfAnotherTargetSaysWhatToUse(Checkout checkout) {
    Outcome outcome =
        Outcome.of(java(4096, "-jar", checkout.jar(Checkout.X86_64).toString(), "--self-check"));
    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.output())
        .contains("built for x86_64-unknown-linux-gnu, running on aarch64-unknown-linux-gnu")
        .contains("-Dplatgate.target=aarch64-unknown-linux-gnu");
  }

  @Test
  void theServerAnswersThatProfilesAreNotSupported(Checkout checkout, @TempDir Path folder)
      throws IOException, InterruptedException {
    Path log = folder.resolve("log");
    Process server =
        java(16384, "-jar", checkout.jar(Checkout.AARCH64).toString(), "--port", "0")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      URI address = address(server, log);
      HttpRequest dump =
          HttpRequest.newBuilder(address.resolve("/debug/heap-profile"))
              .POST(HttpRequest.BodyPublishers.noBody())
              .build();
      assertThat(answer(dump))
          .isEqualTo("501 Heap profiling is not supported on aarch64-unknown-linux-gnu.");
      assertThat(answer(HttpRequest.newBuilder(address.resolve("/objects")).build()))
          .isEqualTo("200 []");
    } finally {
      server.destroy();
      server.waitFor();
    }
    assertThat(Files.readAllLines(log).stream().filter(line -> line.contains("SEVERE")))
        .as("the lines of level ERROR, which java.util.logging calls SEVERE")
        .singleElement()
        .asString()
        .contains("not supported on aarch64-unknown-linux-gnu");
  }

  private static String answer(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    return response.statusCode() + " " + response.body().strip();
  }

  /** Waits for the line in which the server says where it listens. */
  private static URI address(Process server, Path log) throws IOException, InterruptedException {
    while (server.isAlive()) {
      for (String line : Files.readAllLines(log)) {
        if (line.contains("http://")) {
          return URI.create(line.substring(line.indexOf("http://")).strip());
        }
      }
      Thread.sleep(50);
    }
    throw new AssertionError(Files.readString(log));
  }

  /** Runs a class of these tests with LWJGL 3.3.1, whose jemalloc is built for 4 KiB pages. */
  private static Outcome control(int pageSize, Class<?> main, Checkout checkout) {
    String tests = main.getProtectionDomain().getCodeSource().getLocation().getPath();
    String ours = checkout.runnable(Checkout.X86_64).resolve("lib") + "/*";
    String classPath = String.join(":", System.getProperty("platgate.control") + "/*", tests, ours);
    return Outcome.of(java(pageSize, "-cp", classPath, main.getName()));
  }
}
