package dev.platgate.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Compiles sources and compares all errors with those the sources announce: a comment {@code //
 * [Tag]} stands on the line above each offence.
 */
public final class Expectations {
  static final String X86 = "-Aplatgate.target=x86_64-unknown-linux-gnu";
  static final String KEEP_ALL = "-Aplatgate.emit=all";

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([a-z.]+);");
  private static final Pattern TYPE =
      Pattern.compile(
          "(?m)^(?:public |final |abstract |sealed )*(?:class|@?interface|enum|record) (\\w+)");
  private static final Pattern EXPECTED = Pattern.compile("// \\[([^]]+)]");
  private static final Pattern TAG = Pattern.compile("\\[Platgate:(\\w+)]");

  private final List<String> options;

  private Expectations(List<String> options) {
    this.options = options;
  }

  /** Checks sources built for 64-bit x86 Linux, keeping all classes. */
  static Compilation check(String... sources) {
    return with(X86, KEEP_ALL).compile(sources);
  }

  static Expectations with(String... options) {
    return new Expectations(List.of(options));
  }

  Compilation compile(String... sources) {
    return compile(List.of(), sources);
  }

  /** Compiles; the expected are tags of errors that have no position in a source. */
  Compilation compile(List<String> unplaced, String... sources) {
    List<JavaFileObject> files = Arrays.stream(sources).map(Expectations::file).toList();
    Compilation compilation =
        javac()
            .withProcessors(new PlatgateProcessor())
            .withOptions(Stream.concat(Stream.of("-Xlint:all"), options.stream()).toList())
            .compile(files);
    List<String> expected = new ArrayList<>(unplaced);
    for (String source : sources) {
      expected.addAll(announced(source));
    }
    List<String> actual =
        compilation.diagnostics().stream()
            .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
            .map(Expectations::describe)
            .toList();
    assertThat(actual).containsExactlyInAnyOrderElementsOf(expected);
    return compilation;
  }

  public static JavaFileObject file(String source) {
    return JavaFileObjects.forSourceString(name(source), source);
  }

  /** Returns the qualified name of what a source declares. */
  public static String name(String source) {
    Matcher inPackage = PACKAGE.matcher(source);
    String prefix = inPackage.find() ? inPackage.group(1) + "." : "";
    Matcher type = TYPE.matcher(source);
    String other = source.startsWith("module ") ? "module-info" : "package-info";
    return prefix + (type.find() ? type.group(1) : other);
  }

  /** Returns where a source announces which error, such as {@code app.User:7 UseOutsideGate}. */
  public static List<String> announced(String source) {
    List<String> announced = new ArrayList<>();
    List<String> lines = source.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher tag = EXPECTED.matcher(lines.get(i));
      while (tag.find()) {
        announced.add(name(source) + ":" + (i + 2) + " " + tag.group(1));
      }
    }
    return announced;
  }

  private static String describe(Diagnostic<? extends JavaFileObject> diagnostic) {
    String text = diagnostic.getMessage(Locale.ROOT);
    Matcher tag = TAG.matcher(text);
    String what = tag.find() ? tag.group(1) : text.replaceFirst("(?s)\\R.*", "").replace(' ', '_');
    JavaFileObject source = diagnostic.getSource();
    if (source == null) {
      return what;
    }
    String name = source.getName().replaceFirst("^/", "").replaceFirst("\\.java$", "");
    return name.replace('/', '.') + ":" + diagnostic.getLineNumber() + " " + what;
  }
}
