package dev.platgate.processor.robust;

import static javax.tools.StandardLocation.CLASS_OUTPUT;
import static javax.tools.StandardLocation.CLASS_PATH;
import static javax.tools.StandardLocation.MODULE_PATH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.platgate.processor.robust.Workbench.Problem;
import dev.platgate.processor.robust.Workbench.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sources as an editor has them while someone types: none crashes or stops the compiler, and javac
 * says all that it would say without Platgate.
 */
final class BrokenSourceTest {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private static Workbench gating;
  private static Workbench gatingModules;
  private static Workbench plain;
  private static Workbench plainModules;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    Path annotations = Workbench.annotations();
    gating =
        Workbench.withPlatgate().at(CLASS_PATH, annotations).at(CLASS_OUTPUT, folder.resolve("1"));
    gatingModules =
        Workbench.withPlatgate().at(MODULE_PATH, annotations).at(CLASS_OUTPUT, folder.resolve("2"));
    assertThat(gating.compile(Corpus.seed(), List.of()).errors()).isEmpty();
    assertThat(gatingModules.compile(Corpus.module(), List.of()).errors()).isEmpty();
    Path generated = Files.createDirectories(folder.resolve("3/app"));
    for (String name : Corpus.GENERATED) {
      Files.copy(folder.resolve("1/app").resolve(name), generated.resolve(name));
    }
    plain =
        Workbench.withoutPlatgate()
            .at(CLASS_PATH, annotations, folder.resolve("3"))
            .at(CLASS_OUTPUT, folder.resolve("4"));
    plainModules =
        Workbench.withoutPlatgate()
            .at(MODULE_PATH, annotations)
            .at(CLASS_OUTPUT, folder.resolve("5"));
  }

  @AfterAll
  static void stop() throws IOException {
    gating.close();
    gatingModules.close();
    plain.close();
    plainModules.close();
  }

  static List<Corpus.Input> broken() {
    return Corpus.broken();
  }

  @Test
  void theCorpusIsLarge() {
    assertThat(broken()).hasSizeGreaterThan(450);
    assertThat(broken().stream().map(Corpus.Input::sources).distinct()).hasSizeGreaterThan(350);
  }

  @ParameterizedTest
  @MethodSource("broken")
  void doesNotDisturbTheCompiler(Corpus.Input input) {
    Result expected = compile(input.isModule() ? plainModules : plain, input);
    Result actual = compile(input.isModule() ? gatingModules : gating, input);
    // javac 17 itself does not survive every broken generic type.
    assertThat(actual.printed().isEmpty())
        .as(actual.printed())
        .isEqualTo(expected.printed().isEmpty());
    assertThat(actual.errors())
        .noneMatch(error -> error.text().contains("[Platgate:InternalError]"));
    // After an error of any processor, javac looks no further unless told to.
    if (input.isThorough() || actual.errors().stream().noneMatch(Problem::isOurs)) {
      assertThat(places(actual)).containsAll(places(expected));
    }
  }

  private static Result compile(Workbench workbench, Corpus.Input input) {
    return assertTimeoutPreemptively(
        LIMIT, () -> workbench.compile(input.sources(), input.options()));
  }

  private static Set<String> places(Result result) {
    return result.errors().stream()
        .filter(error -> !error.isOurs())
        .map(Problem::place)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
