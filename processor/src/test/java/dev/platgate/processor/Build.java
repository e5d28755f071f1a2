package dev.platgate.processor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A compilation to a folder, started as a build tool does: with a processor path and options. */
record Build(Path output, List<String> problems) {

  /** Compiles source texts into a folder, which need not be empty. */
  static Build of(Path output, List<String> options, String... sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    String path = System.getProperty("java.class.path");
    List<String> all = new ArrayList<>(List.of("-Xlint:all", "-processorpath", path));
    if (!output.toString().isEmpty()) {
      all.addAll(List.of("-d", output.toString()));
    }
    if (!options.contains("-cp") && !options.contains("--module-path")) {
      all.addAll(List.of("-cp", path));
    }
    all.addAll(options);
    try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
      Files.createDirectories(output);
      List<JavaFileObject> units = Stream.of(sources).map(Expectations::file).toList();
      compiler.getTask(null, files, diagnostics, all, null, units).call();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    List<String> problems =
        diagnostics.getDiagnostics().stream()
            .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
            .map(Object::toString)
            .toList();
    return new Build(output, problems);
  }

  /** Returns a class path with the output, for a compilation that uses it. */
  String onClassPath() {
    return output + File.pathSeparator + System.getProperty("java.class.path");
  }

  /** Returns the names of all files in the output, sorted, with their extension. */
  TreeSet<String> files() {
    try (Stream<Path> walk = Files.walk(output)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> output.relativize(file).toString().replace('\\', '/'))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
