package dev.platgate.maven.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A checkout of the project of two modules: the application {@code server} uses the library {@code
 * memory}. Its local cache is beside it, and empty at first.
 *
 * @param root its folder
 */
record Checkout(Path root) {
  private static final Path ORIGINAL = Path.of("src/test/resources/cache");
  private static final Path SETTINGS = Path.of("src/it/settings.xml");

  static Checkout in(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(ORIGINAL)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        write(
            root.resolve(ORIGINAL.relativize(file).toString()),
            Files.readString(file).replace("@version@", property("version")));
      }
    }
    Documentation documentation = new Documentation();
    write(root.resolve(".mvn/extensions.xml"), documentation.xml("extensions"));
    write(root.resolve(".mvn/maven-build-cache-config.xml"), documentation.xml("cache"));
    write(
        root.resolveSibling(root.getFileName() + "-settings.xml"),
        Files.readString(SETTINGS)
            .replace("@localRepositoryUrl@", Path.of(property("machine")).toUri().toASCIIString()));
    return new Checkout(root);
  }

  /** Changes a file of the project. */
  Checkout replace(String file, String before, String after) throws IOException {
    String text = Files.readString(root.resolve(file));
    assertThat(text).contains(before);
    write(root.resolve(file), text.replace(before, after));
    return this;
  }

  /** Runs Maven with a server of results, and returns what it printed. */
  String maven(String url, String... arguments) throws IOException, InterruptedException {
    Path name = root.getFileName();
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(property("maven"), "bin", "mvn").toString(),
                "--batch-mode",
                "--no-transfer-progress",
                // Those of the user have the mirrors.
                "--global-settings",
                root.resolveSibling(name + "-settings.xml").toString(),
                "-Dmaven.repo.local=" + property("repository"),
                "-Dmaven.build.cache.location=" + root.resolveSibling(name + "-cache"),
                "-Dmaven.build.cache.remote.url=" + url));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().keySet().removeAll(List.of("MAVEN_ARGS", "MAVEN_OPTS"));
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return printed;
  }

  /** Returns the bytes of the jars, by the paths that they have in the project. */
  Map<String, byte[]> jars() throws IOException {
    Map<String, byte[]> jars = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(each -> each.toString().endsWith(".jar")).toList()) {
        jars.put(root.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return jars;
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String property(String name) {
    return System.getProperty("platgate." + name);
  }
}
