package dev.platgate.maven.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module with dependencies of which its descriptor reaches some. */
final class JavacPathsTest {
  @TempDir private Path folder;
  private Path classes;
  private Path automatic;
  private Path other;

  @BeforeEach
  void write() throws IOException {
    classes = Files.createDirectories(folder.resolve("app"));
    automatic = Jars.automatic(folder.resolve("automatic-1.0.jar"), "automatic");
    other = Jars.automatic(folder.resolve("other-1.0.jar"), "other");
  }

  @Test
  void whatTheDescriptorReachesIsOnTheModulePath() throws IOException {
    Path end = module("end", "");
    Path middle = module("middle", "requires static end;", end);
    Path unused = module("unused", "");
    module("app", "requires static middle; requires automatic;", middle, end, automatic);
    JavacPaths paths =
        JavacPaths.of(classes, List.of(other, middle, unused, automatic, end, other));
    assertThat(paths.moduleName()).contains("app");
    assertThat(paths.modulePath()).containsExactly(classes, middle, automatic, end);
    assertThat(paths.classPath()).containsExactly(other, unused);
    assertThat(paths.options(List.of(Path.of("generated"), Path.of("src"))))
        .containsExactly(
            "-classpath",
            joined(other, unused),
            "--module-path",
            joined(classes, middle, automatic, end),
            "--patch-module",
            "app=" + joined(Path.of("generated"), Path.of("src")));
  }

  @Test
  void theFirstOfTwoModulesOfOneNameIsTaken() throws IOException {
    Path second = Jars.automatic(folder.resolve("automatic-2.0.jar"), "automatic");
    module("app", "requires automatic;", automatic);
    JavacPaths paths = JavacPaths.of(classes, List.of(second, automatic));
    assertThat(paths.modulePath()).containsExactly(classes, second);
    assertThat(paths.classPath()).isEmpty();
    assertThat(paths.options(List.of())).doesNotContain("-classpath");
  }

  @Test
  void jarsThatNoModuleCanBeMadeOfAreOnTheClassPath() throws IOException {
    Path unnamable = Jars.automatic(folder.resolve("1.0.jar"), "automatic");
    Path broken = Files.writeString(folder.resolve("broken.jar"), "no archive");
    Path missing = folder.resolve("missing");
    module("app", "requires automatic;", automatic);
    JavacPaths paths = JavacPaths.of(classes, List.of(unnamable, broken, missing, automatic));
    assertThat(paths.modulePath()).containsExactly(classes, automatic);
    assertThat(paths.classPath()).containsExactly(unnamable, broken, missing);
  }

  @Test
  void withoutADescriptorAllIsOnTheClassPath() throws IOException {
    JavacPaths paths = JavacPaths.of(classes, List.of(automatic, other));
    assertThat(paths.options(List.of(Path.of("src"))))
        .containsExactly("-classpath", joined(classes, automatic, other));
  }

  /** Compiles the descriptor of a module. */
  private Path module(String name, String directives, Path... modulePath) throws IOException {
    Path output = folder.resolve(name);
    Path source = Files.createDirectories(folder.resolve("src").resolve(name));
    Path descriptor =
        Files.writeString(
            source.resolve("module-info.java"), "module " + name + " {" + directives + "}");
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-d",
                output.toString(),
                "--module-path",
                joined(modulePath),
                descriptor.toString());
    assertThat(result).isZero();
    return output;
  }

  private static String joined(Path... paths) {
    return Stream.of(paths).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
