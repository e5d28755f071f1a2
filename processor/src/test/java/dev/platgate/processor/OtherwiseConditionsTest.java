package dev.platgate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written down of where an {@code @Otherwise} class is. */
final class OtherwiseConditionsTest {
  private static final String PACKAGE =
      """
      @SupportedTargets({Target.X86_64_UNKNOWN_LINUX_GNU, Target.AARCH64_UNKNOWN_LINUX_GNU, Target.AARCH64_APPLE_DARWIN})
      @PlatformRegistry({Clock.class, Memory.class})
      package app;
      import dev.platgate.*;
      """;
  private static final String CLOCK =
      "package app;\n@dev.platgate.PlatformService\npublic interface Clock {}";
  private static final String MEMORY =
      "package app;\n@dev.platgate.PlatformService\npublic interface Memory {}";
  private static final String SLOW =
      "package app;\n@dev.platgate.Otherwise\nclass Slow implements Clock, Memory {}";

  @TempDir private Path folder;

  @Test
  void aClassIsWhereAnyOfItsServicesIsLeftToIt() throws IOException {
    assertThat(
            slow(
                List.of(),
                PACKAGE,
                CLOCK,
                MEMORY,
                variant("Sun", "Clock", "os = Os.MACOS"),
                variant("Fast", "Memory", "os = Os.LINUX, arch = Arch.X86_64"),
                variant("Unix", "Memory", "os = Os.MACOS"),
                SLOW))
        .containsExactly(
            "type|app.Slow|x86_64-unknown-linux-gnu|aarch64-unknown-linux-gnu",
            "condition|app.Slow|dev.platgate.Otherwise|any(not(target_os = \"macos\"),"
                + " all(not(all(target_os = \"linux\", target_arch = \"x86_64\")),"
                + " not(target_os = \"macos\")))");
  }

  @Test
  void whatIsTheSameForAllServicesIsSaidOnce() throws IOException {
    assertThat(
            slow(
                List.of(),
                PACKAGE,
                CLOCK,
                MEMORY,
                variant("Fast", "Clock, Memory", "os = Os.LINUX"),
                SLOW))
        .containsExactly(
            "type|app.Slow|aarch64-apple-darwin",
            "condition|app.Slow|app.Fast|not(target_os = \"linux\")");
  }

  @Test
  void theConditionsOfADependencyAreItsOwn() throws IOException {
    Path library = folder.resolve("library");
    build(
        library,
        List.of(),
        MEMORY,
        "package app;\n@dev.platgate.Platform(os = dev.platgate.Os.LINUX)\n"
            + "public class Fast implements Memory {}");
    assertThat(
            slow(
                List.of(
                    "-cp", library + File.pathSeparator + System.getProperty("java.class.path")),
                PACKAGE
                    .replace(
                        "{Clock.class, Memory.class}",
                        "value = Memory.class, variants = Fast.class")
                    .replace("package app;", "package user; import app.*;"),
                "package user;\n@dev.platgate.Otherwise\nclass Slow implements app.Memory {}"))
        .containsExactly(
            "type|user.Slow|aarch64-apple-darwin",
            "condition|user.Slow|app.Fast|not(target_os = \"linux\")");
  }

  private List<String> slow(List<String> options, String... sources) throws IOException {
    Path output = folder.resolve("output");
    build(output, options, sources);
    return Files.readAllLines(output.resolve(ProgramDescription.PATH)).stream()
        .map(line -> line.replace('\t', '|'))
        .filter(line -> line.matches("(type|condition)\\|\\w+\\.Slow\\|.*"))
        .toList();
  }

  private static void build(Path output, List<String> options, String... sources) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "-Aplatgate.target=aarch64-apple-darwin",
                "-Aplatgate.emit=all",
                "-Xlint:-processing"));
    all.addAll(options);
    assertThat(Build.of(output, all, sources).problems()).isEmpty();
  }

  private static String variant(String name, String services, String gate) {
    return "package app;\nimport dev.platgate.*;\n@Platform(%s)\nclass %s implements %s {}"
        .formatted(gate, name, services);
  }
}
