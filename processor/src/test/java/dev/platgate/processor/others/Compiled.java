package dev.platgate.processor.others;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.processor.Expectations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a compiler did.
 *
 * @param sources the folder of its sources
 * @param output the folder of what it wrote
 * @param exit its exit code
 * @param printed what it said
 */
record Compiled(Path sources, Path output, int exit, String printed) {
  /** Those of javac and ecj; the virtual machine has warnings of its own about some tools. */
  private static final Pattern PROBLEM =
      Pattern.compile(
          "(?m)^(?:(.+)\\.java:(\\d+): (?:error|warning)|error|warning|\\d+\\. (?:ERROR|WARNING)): (.*)$");

  private static final Pattern TAG = Pattern.compile("\\[Platgate:(\\w+)].*");

  /** Asserts that the errors and warnings are those that the sources announce, and some more. */
  Compiled announcedBy(List<String> more, String... texts) {
    List<String> expected = new ArrayList<>(more);
    Stream.of(texts).map(Expectations::announced).forEach(expected::addAll);
    assertThat(problems()).as(printed).containsExactlyInAnyOrderElementsOf(expected);
    return this;
  }

  /** Asserts that the compiler had nothing to say, and succeeded. */
  Compiled silent() {
    announcedBy(List.of());
    assertThat(exit).as(printed).isZero();
    return this;
  }

  /** Returns all errors and warnings, such as {@code app.User:7 UseOutsideGate}. */
  List<String> problems() {
    return PROBLEM.matcher(printed).results().map(this::problem).toList();
  }

  /** Returns the names of all class files in the output. */
  TreeSet<String> classes() {
    return files(".class");
  }

  /** Returns the names of all files in the output that end so. */
  TreeSet<String> files(String end) {
    try (Stream<Path> walk = Files.walk(output)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> output.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(end))
          .collect(toCollection(TreeSet::new));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Returns the text of a file in the output. */
  String text(String name) {
    try {
      return Files.readString(output.resolve(name));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private String problem(MatchResult problem) {
    String what = TAG.matcher(problem.group(3)).replaceFirst("$1");
    if (problem.group(1) == null) {
      return what;
    }
    Path file = Path.of(problem.group(1));
    Path root = file.startsWith(output) ? output : sources;
    String name = file.isAbsolute() ? root.relativize(file).toString() : file.toString();
    return name.replaceAll("[/\\\\]", ".") + ":" + problem.group(2) + " " + what;
  }
}
