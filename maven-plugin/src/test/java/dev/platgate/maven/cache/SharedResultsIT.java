package dev.platgate.maven.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One checkout builds the project; others, elsewhere and with nothing of their own, follow. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SharedResultsIT {
  private static final String SAVE = "-Dmaven.build.cache.remote.save.enabled=true";
  private static final String TARGET = "-Dplatgate.target=";
  private static final String MAC = "aarch64-apple-darwin";
  private static final String LINUX = "aarch64-unknown-linux-gnu";
  private static final String MENU = "server/src/main/java/server/Menu.java";
  private static final String FAST = "memory/src/main/java/memory/Fast.java";
  private static final Pattern COMPILED = Pattern.compile("--- compiler:\\S+:compile .* @ (\\w+)");

  private Optional<CacheServer> server = Optional.empty();
  private Map<String, byte[]> built = Map.of();
  private Path folder = Path.of("");

  @BeforeAll
  void buildOnce(@TempDir Path shared) throws IOException, InterruptedException {
    Optional<Path> program = CacheServer.program();
    assumeTrue(program.isPresent(), "nginx is not installed");
    folder = shared;
    server =
        Optional.of(
            CacheServer.start(
                program.orElseThrow(), Files.createDirectories(shared.resolve("nginx"))));
    Checkout first = Checkout.in(shared.resolve("first"));
    String log = first.maven(url(), "verify", SAVE);
    assertThat(log).contains("BUILD SUCCESS", "Target 3 of 3");
    assertThat(compiled(log)).containsExactly("memory", "server");
    built = first.jars();
  }

  @AfterAll
  void stop() {
    server.ifPresent(CacheServer::close);
  }

  @Test
  void restoresTheArtifactsOfAllTargets() throws IOException, InterruptedException {
    Checkout second = Checkout.in(folder.resolve("elsewhere/deeper/second"));
    Path deployed = folder.resolve("deployed");
    String log =
        second.maven(
            url(),
            "deploy",
            "-Dmaven.install.skip",
            "-DaltDeploymentRepository=folder::" + deployed.toUri());

    assertThat(log)
        .contains("BUILD SUCCESS", "Skipping plugin execution (cached): platgate:package");
    assertThat(compiled(log)).isEmpty();
    assertThat(second.jars()).containsExactlyInAnyOrderEntriesOf(built).hasSize(5);
    for (String target : List.of("x86_64-unknown-linux-gnu", LINUX, MAC)) {
      assertThat(deployed.resolve("com/example/server/1/server-1-" + target + ".jar"))
          .hasBinaryContent(jar("server/target/" + target + "/server-1.jar"));
    }
    assertThat(second.maven(url(), "platgate:matrix", "-pl", "server")).contains("BUILD SUCCESS");
  }

  @Test
  void buildsWhatAChangedGateIsIn() throws IOException, InterruptedException {
    Checkout library =
        Checkout.in(folder.resolve("library"))
            .replace(FAST, "arch = Arch.X86_64", "arch = Arch.AARCH64");
    assertThat(compiled(library.maven(url(), "package"))).containsExactly("memory", "server");

    Checkout application =
        Checkout.in(folder.resolve("application")).replace(MENU, "Os.MACOS", "{Os.MACOS}");
    assertThat(compiled(application.maven(url(), "package"))).containsExactly("server");
  }

  @Test
  void keepsTargetsApart() throws IOException, InterruptedException {
    Checkout checkout = Checkout.in(folder.resolve("targets"));
    for (String target : List.of(LINUX, MAC)) {
      assertThat(compiled(checkout.maven(url(), "package", TARGET + target, SAVE)))
          .containsExactly("server");
    }
    Checkout other = Checkout.in(folder.resolve("other-targets"));
    for (String target : List.of(MAC, LINUX)) {
      assertThat(compiled(other.maven(url(), "package", TARGET + target))).isEmpty();
      String jar = "server/target/" + target + "/server-1.jar";
      assertThat(other.root().resolve(jar)).hasBinaryContent(jar(jar));
    }
  }

  @Test
  void noticesTheProfileOfATarget() throws IOException, InterruptedException {
    Checkout checkout =
        Checkout.in(folder.resolve("profile"))
            .replace("pom.xml", "<label>mac</label>", "<label>apple</label>");
    assertThat(checkout.maven(url(), "package")).contains("BUILD SUCCESS");
    String jar = "server/target/" + MAC + "/server-1.jar";
    assertThat(checkout.jars().get(jar)).isNotEqualTo(jar(jar));
    assertThat(new Documentation().xml("maven.build.cache.input.root").strip())
        .isSubstringOf(Files.readString(checkout.root().resolve("pom.xml")));
  }

  @Test
  void packagesWhatAnotherBuildSkipped() throws IOException, InterruptedException {
    String own = server.orElseThrow().url("skipped");
    Checkout checkout = Checkout.in(folder.resolve("skipping"));
    String log = checkout.maven(own, "package", "-Dplatgate.package.skip", SAVE);
    assertThat(log).contains("BUILD SUCCESS").doesNotContain("Target 1 of 3");

    Checkout complete = Checkout.in(folder.resolve("complete"));
    log = complete.maven(own, "package");
    assertThat(compiled(log)).containsExactly("server");
    assertThat(complete.jars()).containsExactlyInAnyOrderEntriesOf(built);
  }

  @Test
  void verifiesWhatIsRestored() throws IOException, InterruptedException {
    String log =
        Checkout.in(folder.resolve("verified"))
            .maven(url(), "verify", "-Dplatgate.absent=server.Server");
    assertThat(compiled(log)).isEmpty();
    assertThat(log).contains("BUILD FAILURE", "[Platgate:ClassPresent] server-1.jar!/server/");
  }

  private String url() {
    return server.orElseThrow().url("store");
  }

  private byte[] jar(String path) {
    return built.getOrDefault(path, new byte[0]);
  }

  private static List<String> compiled(String log) {
    assertThat(log).contains("Cache is INITIALIZED");
    return COMPILED.matcher(log).results().map(match -> match.group(1)).toList();
  }
}
