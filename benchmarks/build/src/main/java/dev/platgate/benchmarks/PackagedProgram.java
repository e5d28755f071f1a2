package dev.platgate.benchmarks;

import dev.platgate.Target;
import dev.platgate.benchmarks.CodeBase.Gating;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A generated application that Maven packages: two variants of a service, one class whose code
 * depends on the target, and many that have nothing to do with it.
 *
 * @param folder where its POM is
 */
record PackagedProgram(Path folder) {
  private static final String CLOCK =
      """
      package com.example.shop;

      @dev.platgate.%s
      final class %s implements Clock {
        @Override
        public long now() {
          return System.nanoTime();
        }
      }
      """;

  private static final String PLACE =
      """
      package com.example.shop;

      final class Place {
        private Place() {}

        static String name() {
          return BuildTarget.ARCH_X86_64 ? "/var/shop" : BuildTarget.TRIPLE;
        }
      }
      """;

  /** Writes the application for some targets. */
  static PackagedProgram write(Path folder, int modules, List<Target> targets, String version)
      throws IOException {
    Folders.clear(folder);
    Path sources = Files.createDirectories(folder.resolve("src/main/java/com/example/shop"));
    CodeBase.write(sources, modules, Gating.NONE, targets);
    String list =
        targets.stream()
            .map(target -> "dev.platgate.Target." + target.name())
            .collect(Collectors.joining(",\n  "));
    for (String name : List.of("package-info", "Clock")) {
      Files.writeString(
          sources.resolve(name + ".java"), template(name + ".txt").replace("_TARGETS", list));
    }
    String gate = "Platform(arch = dev.platgate.Arch.X86_64)";
    Files.writeString(sources.resolve("ServerClock.java"), CLOCK.formatted(gate, "ServerClock"));
    Files.writeString(
        sources.resolve("OtherClock.java"), CLOCK.formatted("Otherwise", "OtherClock"));
    Files.writeString(sources.resolve("Place.java"), PLACE);
    Files.writeString(folder.resolve("pom.xml"), template("pom.xml").replace("_VERSION", version));
    return new PackagedProgram(folder);
  }

  private static String template(String name) throws IOException {
    try (InputStream text = CodeBase.class.getResourceAsStream("code/" + name)) {
      if (text == null) {
        throw new FileNotFoundException(name);
      }
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
