package dev.platgate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program written from the documentation alone: each comment that says so is above a mistake. */
final class OutsiderTest {
  private static final Path SOURCES = Path.of("src/test/resources/outsider");
  private static final Pattern PLACE = Pattern.compile("(\\w[\\w/-]*\\.java):(\\d+): error: ");

  @TempDir private Path folder;
  private String classPath = "";

  @BeforeEach
  void buildLibrary() throws IOException {
    Build library =
        Build.of(folder.resolve("library"), List.of("-Aplatgate.emit=all"), read("library"));
    assertThat(library.problems()).isEmpty();
    Path jar = folder.resolve("library.jar");
    int status =
        ToolProvider.findFirst("jar")
            .orElseThrow()
            .run(
                System.out,
                System.err,
                "-cf",
                jar.toString(),
                "-C",
                library.output().toString(),
                ".");
    assertThat(status).isZero();
    classPath = jar + File.pathSeparator + System.getProperty("java.class.path");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc"})
  void everyMistakeIsFoundOnce(String target) throws IOException {
    List<String> mistakes = mistakes();
    assertThat(mistakes).hasSize(20);
    assertThat(application(target, read("application")).problems())
        .extracting(OutsiderTest::place)
        .containsExactlyInAnyOrderElementsOf(mistakes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x86_64-unknown-linux-gnu",
        "aarch64-unknown-linux-gnu",
        "aarch64-apple-darwin",
        "x86_64-pc-windows-msvc"
      })
  void theFixedProgramCompiles(String target) throws IOException {
    assertThat(application(target, read("application", "fixed")).problems()).isEmpty();
  }

  @Test
  void noFixedFileHasAMistake() throws IOException {
    assertThat(read("application", "fixed")).noneMatch(text -> text.contains("// mistake"));
  }

  private Build application(String target, String... sources) {
    return Build.of(
        folder.resolve(target),
        List.of("-Xlint:-processing", "-Aplatgate.target=" + target, "-cp", classPath),
        sources);
  }

  private static List<String> mistakes() throws IOException {
    List<String> places = new ArrayList<>();
    for (Map.Entry<String, String> file : files("application").entrySet()) {
      List<String> lines = file.getValue().lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).strip().startsWith("// mistake ")) {
          places.add(file.getKey() + ":" + (i + 2));
        }
      }
    }
    return places;
  }

  /** Leaves the text as it is where it has no place, so that a comparison shows it. */
  private static String place(String problem) {
    Matcher matcher = PLACE.matcher(problem);
    return matcher.find() ? matcher.group(1) + ":" + matcher.group(2) : problem;
  }

  private static String[] read(String... folders) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String name : folders) {
      files.putAll(files(name));
    }
    return files.values().toArray(String[]::new);
  }

  private static Map<String, String> files(String name) throws IOException {
    Path root = SOURCES.resolve(name);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String path = root.relativize(file).toString().replace('\\', '/');
        files.put(path, Files.readString(file));
      }
    }
    return files;
  }
}
