package dev.platgate.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.platgate.Host;
import dev.platgate.Target;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StartScriptTest {
  private static final String X86_64 = "7f454c46020101000000000000000000" + "03003e00";
  private static final String AARCH64 = "7f454c46020101000000000000000000" + "0300b700";

  @TempDir private Path directory;

  @BeforeEach
  void setUp() throws IOException {
    assumeThat(Host.current().target()).contains(Target.X86_64_UNKNOWN_LINUX_GNU);
    target("x86_64-unknown-linux-gnu");
    try (InputStream script =
        StartScriptTest.class.getResourceAsStream("/META-INF/platgate/start")) {
      Files.copy(Objects.requireNonNull(script), directory.resolve("start"));
    }
    Files.writeString(directory.resolve("preload"), "libx-none.so.1\nlibm.so.6\n");
    Files.writeString(directory.resolve("program.jar"), "");
    Path java = Files.createDirectories(directory.resolve("java/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho \"$LD_PRELOAD\"\nprintf '<%s>' \"$@\"\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void preloadsTheLibraryOfTheSystem() throws Exception {
    assertThat(run(Map.of("JAVA_OPTS", "-Xmx1g -Da=b"), "--port", "1 2"))
        .matches(
            "/\\S+/libm.so.6\\n<-Xmx1g><-Da=b><-jar><" + directory + "/program.jar><--port><1 2>");
  }

  @Test
  void keepsWhatIsPreloadedAlready() throws Exception {
    assertThat(run(Map.of("LD_PRELOAD", "/lib/x86_64-linux-gnu/libdl.so.2")))
        .containsPattern("^/\\S+/libm.so.6:/lib/x86_64-linux-gnu/libdl.so.2\\n");
  }

  @Test
  void namedLibraryComesFirst() throws Exception {
    Path library = library(X86_64);
    assertThat(run(Map.of("PLATGATE_PRELOAD", library.toString()))).contains(library + "\n");
  }

  @Test
  void namedLibraryOfAnotherArchitecture() throws Exception {
    Path library = library(AARCH64);
    assertThat(run(Map.of("PLATGATE_PRELOAD", library.toString())))
        .isEqualTo(
            "start: "
                + library
                + ", named by PLATGATE_PRELOAD, is not for x86_64-unknown-linux-gnu\n");
  }

  @Test
  void namedFileThatIsNoLibrary() throws Exception {
    assertThat(run(Map.of("PLATGATE_PRELOAD", "/nowhere")))
        .isEqualTo("start: /nowhere, named by PLATGATE_PRELOAD, is no library\n");
  }

  @Test
  void namedLibraryThatTheLoaderWouldSplit() throws Exception {
    assertThat(run(Map.of("PLATGATE_PRELOAD", "/a b:c")))
        .isEqualTo(
            "start: /a b:c, named by PLATGATE_PRELOAD, has a blank or a colon in its name\n");
  }

  @Test
  void namedLibraryNeedsNoListOfNames() throws Exception {
    Files.delete(directory.resolve("preload"));
    Path library = library(X86_64);
    assertThat(run(Map.of("PLATGATE_PRELOAD", library.toString()))).contains(library + "\n");
    assertThat(run(Map.of())).startsWith("start: there is no file ");
  }

  @Test
  void missingLibrary() throws Exception {
    Files.writeString(directory.resolve("preload"), "libx-none.so.1\n");
    assertThat(run(Map.of()))
        .isEqualTo(
            "start: none of these is installed: libx-none.so.1 ; install one, or name it with"
                + " PLATGATE_PRELOAD\n");
  }

  @Test
  void libraryOfTheSystemForAnotherArchitecture() throws Exception {
    target("aarch64-unknown-linux-gnu");
    assertThat(run(Map.of()))
        .startsWith("start: not for aarch64-unknown-linux-gnu: ")
        .contains("/libm.so.6");
  }

  @Test
  void targetWithoutPreloading() throws Exception {
    target("aarch64-apple-darwin");
    assertThat(run(Map.of()))
        .isEqualTo(
            "start: nothing can be preloaded on aarch64-apple-darwin; start the program without"
                + " this script\n");
  }

  @Test
  void programMustBeOne() throws Exception {
    Files.writeString(directory.resolve("other.jar"), "");
    assertThat(run(Map.of())).isEqualTo("start: there is more than one jar in " + directory + "\n");
    Files.delete(directory.resolve("other.jar"));
    Files.delete(directory.resolve("program.jar"));
    assertThat(run(Map.of())).isEqualTo("start: there is no jar in " + directory + "\n");
  }

  private void target(String triple) throws IOException {
    Files.writeString(directory.resolve("artifact.properties"), "target=" + triple + "\n");
  }

  private Path library(String header) throws IOException {
    return Files.write(directory.resolve("library.so"), HexFormat.of().parseHex(header));
  }

  private String run(Map<String, String> environment, String... arguments) throws Exception {
    ProcessBuilder builder = new ProcessBuilder("sh", directory.resolve("start").toString());
    builder.command().addAll(List.of(arguments));
    builder.environment().remove("LD_PRELOAD");
    builder.environment().put("JAVA_HOME", directory.resolve("java").toString());
    builder.environment().putAll(environment);
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isEqualTo(output.startsWith("start: ") ? 1 : 0);
    return output;
  }
}
