package dev.platgate.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares everything that is generated with {@code golden/<case>/expected/<target>}, byte for
 * byte. {@code -Dplatgate.golden.update=true} writes those files anew.
 */
final class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  static List<Arguments> cases() throws IOException {
    List<Arguments> cases = new ArrayList<>();
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      for (Path folder : folders.sorted().toList()) {
        for (String target : Files.readAllLines(folder.resolve("targets"))) {
          cases.add(Arguments.of(folder.getFileName().toString(), target));
        }
      }
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void generatesExactly(String folder, String target) throws IOException {
    Path expected = GOLDEN.resolve(folder).resolve("expected").resolve(target);
    Map<String, String> generated = generate(GOLDEN.resolve(folder).resolve("input"), target);
    if (Boolean.getBoolean("platgate.golden.update")) {
      for (Map.Entry<String, String> file : generated.entrySet()) {
        Files.createDirectories(expected);
        Files.writeString(expected.resolve(file.getKey()), file.getValue());
      }
    }
    try (Stream<Path> files = Files.list(expected)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(generated.keySet());
    }
    for (Map.Entry<String, String> file : generated.entrySet()) {
      assertThat(file.getValue()).isEqualTo(Files.readString(expected.resolve(file.getKey())));
    }
  }

  private static Map<String, String> generate(Path input, String target) throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    try (Stream<Path> files = Files.list(input)) {
      for (Path file : files.sorted().toList()) {
        sources.add(Expectations.file(Files.readString(file)));
      }
    }
    Compilation compilation =
        javac()
            .withProcessors(new PlatgateProcessor())
            .withOptions(
                "-Xlint:all",
                "-Werror",
                "-Xdoclint:all/public,-missing",
                "-Aplatgate.emit=all",
                "-Aplatgate.target=" + target)
            .compile(sources);
    assertThat(compilation.diagnostics()).isEmpty();
    Map<String, String> generated = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      // ProgramDescriptionTest looks at what is for packaging.
      boolean isForPackaging = file.getName().contains(ProgramDescription.FOLDER);
      if (file.getKind() != JavaFileObject.Kind.CLASS && !isForPackaging) {
        String name = Path.of(file.getName()).getFileName().toString();
        generated.put(name, file.getCharContent(false).toString());
      }
    }
    assertThat(
            compilation.generatedFile(
                StandardLocation.CLASS_OUTPUT, "META-INF/platgate/artifact.properties"))
        .isPresent();
    return generated;
  }
}
