package dev.platgate.processor.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.platgate.processor.Expectations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A project whose modules use Platgate as users do. The annotations and the processor are modules
 * of it that have been compiled, so that nothing needs to be installed.
 *
 * @param root its folder
 */
record MavenProject(Path root) {
  private static final String MODULE =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <parent>
          <groupId>dev.platgate</groupId>
          <artifactId>platgate-parent</artifactId>
          <version>0.1.0-SNAPSHOT</version>
        </parent>
        <artifactId>%s</artifactId>
        <dependencies>
          <dependency>
            <groupId>dev.platgate</groupId>
            <artifactId>platgate-annotations</artifactId>
          </dependency>
          <dependency>
            <groupId>dev.platgate</groupId>
            <artifactId>platgate-processor</artifactId>
            <version>${project.version}</version>
            <type>pom</type>
            <scope>provided</scope>
          </dependency>
        </dependencies>
        <build>
          <plugins>
            <plugin>
              <groupId>org.codehaus.mojo</groupId>
              <artifactId>build-helper-maven-plugin</artifactId>
              <version>3.6.1</version>
              <executions>
                <execution>
                  <phase>generate-sources</phase>
                  <goals>
                    <goal>add-source</goal>
                  </goals>
                  <configuration>
                    <sources>
                      <source>src/more/java</source>
                    </sources>
                  </configuration>
                </execution>
              </executions>
            </plugin>
            <plugin>
              <artifactId>maven-compiler-plugin</artifactId>
              <configuration>
                <annotationProcessorPaths>
                  <path>
                    <groupId>dev.platgate</groupId>
                    <artifactId>platgate-processor</artifactId>
                    <version>${project.version}</version>
                  </path>
                </annotationProcessorPaths>
                <compilerArgs combine.children="append">
                  <arg>-Aplatgate.target=x86_64-unknown-linux-gnu</arg>
                </compilerArgs>
                %s
              </configuration>
            </plugin>
          </plugins>
        </build>
      </project>
      """;

  /** Makes a project; its parent is ours, with other modules. */
  static MavenProject in(Path root, String... modules) {
    String names =
        Stream.concat(Stream.of("annotations", "processor"), Stream.of(modules))
            .map("<module>%s</module>"::formatted)
            .collect(Collectors.joining());
    try {
      String parent = Files.readString(Path.of("..", "pom.xml"));
      Files.writeString(
          root.resolve("pom.xml"),
          parent.replaceFirst("(?s)<modules>.*?</modules>", "<modules>" + names + "</modules>"));
      for (String compiled : List.of("annotations", "processor")) {
        Path module = Files.createDirectories(root.resolve(compiled).resolve("target"));
        Path original = Path.of("..", compiled);
        Files.copy(original.resolve("pom.xml"), module.resolveSibling("pom.xml"));
        copy(original.resolve("target/classes"), module.resolve("classes"));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return new MavenProject(root);
  }

  /** Configures a module, with more configuration of the compiler plugin. */
  MavenProject module(String name, String configuration) {
    return file(name + "/pom.xml", MODULE.formatted(name, configuration));
  }

  /** Writes a source into a source root of a module. */
  MavenProject source(String root, String source) {
    String name = Expectations.name(source).replace('.', '/') + ".java";
    return file(root + "/" + name, source);
  }

  private MavenProject file(String name, String text) {
    try {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return this;
  }

  /** Deletes a file, or a folder with all that is in it. */
  void delete(String name) {
    try (Stream<Path> walk = Files.walk(root.resolve(name))) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Compiles main and test sources without cleaning, and returns what Maven printed. */
  String compile(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                "--batch-mode",
                "--no-transfer-progress",
                "-DskipChecks",
                "-Dmdep.skip",
                "test-compile"));
    command.addAll(List.of(arguments));
    try {
      Process process =
          new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true).start();
      String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
      process.waitFor();
      return printed;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  /** Maps each file that the compilers wrote for a module to a hash of its bytes. */
  Map<String, Integer> output(String module) {
    Map<String, Integer> output = new TreeMap<>();
    Path target = root.resolve(module).resolve("target");
    for (String folder : List.of("classes", "test-classes", "generated-sources")) {
      try (Stream<Path> files = Files.walk(target.resolve(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          int hash = Arrays.hashCode(Files.readAllBytes(file));
          output.put(target.relativize(file).toString().replace('\\', '/'), hash);
        }
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
    return output;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path path : walk.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }
}
