package dev.platgate.processor.robust;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.platgate.Platform;
import dev.platgate.processor.PlatgateProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles many small programs in this process, with Platgate or without. javac looks for plugins
 * with the class loader that the file manager gives it, which here is one that sees all of the
 * tests, or nothing but Java.
 */
final class Workbench implements AutoCloseable {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private final StandardJavaFileManager files = JAVAC.getStandardFileManager(null, null, UTF_8);
  private final boolean isGating;

  /**
   * What javac said.
   *
   * @param errors its errors
   * @param printed what it printed elsewhere, as it does when it crashes
   */
  record Result(List<Problem> errors, String printed) {
    List<String> texts() {
      return errors.stream().map(Problem::text).toList();
    }
  }

  /**
   * An error.
   *
   * @param file the name of the source, empty if it has none
   * @param line its line
   * @param text the message
   */
  record Problem(String file, long line, String text) {
    private static Problem of(Diagnostic<? extends JavaFileObject> diagnostic) {
      return new Problem(
          diagnostic.getSource() == null ? "" : diagnostic.getSource().getName().substring(1),
          diagnostic.getLineNumber(),
          diagnostic.getMessage(Locale.ROOT));
    }

    String place() {
      return file + ":" + line;
    }

    boolean isOurs() {
      return text.startsWith("[Platgate:");
    }
  }

  private Workbench(boolean isGating) {
    this.isGating = isGating;
  }

  static Workbench withPlatgate() {
    return new Workbench(/* isGating= */ true);
  }

  /** A processor is there, too, but does nothing: any has javac pass over some errors. */
  static Workbench withoutPlatgate() {
    return new Workbench(/* isGating= */ false);
  }

  /** Returns where the annotations are. */
  static Path annotations() {
    try {
      return Path.of(Platform.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException failure) {
      throw new AssertionError(failure);
    }
  }

  /** Sets the folders that a location has, and makes those that are missing. */
  Workbench at(JavaFileManager.Location location, Path... folders) throws IOException {
    for (Path folder : folders) {
      if (Files.notExists(folder)) {
        Files.createDirectories(folder);
      }
    }
    files.setLocationFromPaths(location, List.of(folders));
    return this;
  }

  Result compile(Map<String, String> sources, List<String> options) {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-Xmaxerrs", "100000", "-Aplatgate.target=x86_64-unknown-linux-gnu"));
    Collection<JavaFileObject> units = new ArrayList<>();
    sources.forEach((name, text) -> units.add(new Source(name, text)));
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    StringWriter printed = new StringWriter();
    JavaCompiler.CompilationTask task =
        JAVAC.getTask(printed, new Manager(), found, all, null, units);
    // Named, as later compilers do not run processors that just happen to be there.
    task.setProcessors(List.of(isGating ? new PlatgateProcessor() : new Idle()));
    task.call();
    List<Problem> errors =
        found.getDiagnostics().stream()
            .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
            .map(Problem::of)
            .toList();
    return new Result(errors, printed.toString());
  }

  @Override
  public void close() throws IOException {
    files.close();
  }

  private static final class Idle extends AbstractProcessor {
    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return false;
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public String getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private final class Manager extends ForwardingJavaFileManager<JavaFileManager> {
    Manager() {
      super(files);
    }

    @Override
    public ClassLoader getClassLoader(Location location) {
      return isGating ? Workbench.class.getClassLoader() : ClassLoader.getPlatformClassLoader();
    }

    @Override
    public void close() {}
  }
}
