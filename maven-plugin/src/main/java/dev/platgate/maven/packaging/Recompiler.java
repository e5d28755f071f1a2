package dev.platgate.maven.packaging;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles source files against the classes of their own module, once for each target. What javac
 * has found out about the class path, it keeps, but not where an option says which sources are of
 * which module: it takes that only once.
 */
final class Recompiler implements AutoCloseable {
  private static final List<String> ONCE = List.of(JavacPaths.PATCH, "--module-source-path");

  private final JavacPaths paths;
  private final List<String> options;
  private final JavaCompiler compiler;
  private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
  private final StandardJavaFileManager shared;

  /**
   * Takes what is the same for all targets.
   *
   * @param classes the classes of the module, compiled for one target
   * @param classPath the class path of the module, without its own classes
   * @param options the options of javac, without those that name files
   */
  Recompiler(Path classes, List<Path> classPath, List<String> options)
      throws IOException, PackagingException {
    this.paths = JavacPaths.of(classes, classPath);
    this.options = options;
    this.compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new PackagingException("Maven runs on a JRE without javac; run it on a JDK");
    }
    this.shared = manager();
  }

  /** Compiles files into an empty folder. */
  void compile(List<Path> sources, List<Path> sourceFolders, Path output)
      throws IOException, PackagingException {
    List<String> all = new ArrayList<>(options);
    // The empty folder is the processor path, too: the class path may have a plugin of javac.
    all.addAll(List.of("-d", output.toString(), "-processorpath", output.toString()));
    all.addAll(paths.options(sourceFolders));
    if (all.stream().noneMatch(option -> ONCE.stream().anyMatch(option::startsWith))) {
      compile(sources, all, shared);
    } else {
      try (StandardJavaFileManager own = manager()) {
        compile(sources, all, own);
      }
    }
  }

  private void compile(List<Path> sources, List<String> all, StandardJavaFileManager files)
      throws PackagingException {
    StringWriter printed = new StringWriter();
    try {
      boolean isCompiled =
          compiler
              .getTask(
                  printed,
                  files,
                  diagnostics,
                  all,
                  null,
                  files.getJavaFileObjectsFromPaths(sources))
              .call();
      if (!isCompiled) {
        String errors =
            diagnostics.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
        throw new PackagingException(
            "javac cannot compile again what differs from target to target:\n"
                + (errors + "\n" + printed).strip());
      }
    } catch (IllegalArgumentException e) {
      throw new PackagingException(
          "javac does not take the options of the compiler plugin, " + options + ": " + e, e);
    }
  }

  @Override
  public void close() throws IOException {
    shared.close();
  }

  private StandardJavaFileManager manager() {
    return compiler.getStandardFileManager(diagnostics, Locale.ROOT, null);
  }
}
