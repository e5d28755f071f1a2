package dev.platgate.processor;

import dev.platgate.Target;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A javac command of the page, run as it stands there but with a class path.
 *
 * @param options the words after {@code javac}, without the files
 */
record ExampleCommand(List<String> options) {
  private static final String TARGET = "-Aplatgate.target=";
  private static final String PATH = System.getProperty("java.class.path");
  private static final String GENERATOR = "generator";

  /** Returns the first javac command in blocks of the page, absent if they have none. */
  static Optional<ExampleCommand> in(List<ErrorsPage.Block> blocks) {
    return blocks.stream()
        .filter(block -> block.language().equals("sh"))
        .flatMap(block -> block.text().lines())
        .filter(line -> line.startsWith("javac "))
        .map(line -> line.replaceFirst("^javac ", "").replaceFirst("app/\\*\\.java.*", ""))
        .map(line -> new ExampleCommand(List.of(line.split(" "))))
        .findFirst();
  }

  ExampleCommand with(Target target) {
    List<String> changed = new ArrayList<>(options);
    changed.removeIf(option -> option.startsWith(TARGET));
    return new ExampleCommand(changed).with(TARGET + target);
  }

  ExampleCommand with(String option) {
    List<String> changed = new ArrayList<>(List.of(option));
    changed.addAll(options);
    return new ExampleCommand(changed);
  }

  /** Compiles a program in a folder, and returns what is printed. */
  String run(Path folder, ExampleProgram program) throws IOException {
    return run(folder, program, generator(folder, program) + PATH, List.of());
  }

  /** Compiles with the given processor instead of those on the processor path. */
  String run(Path folder, ExampleProgram program, Processor processor) throws IOException {
    return run(folder, program, PATH, List.of(processor));
  }

  private String run(
      Path folder, ExampleProgram program, String processorPath, List<Processor> processors)
      throws IOException {
    List<String> all = new ArrayList<>(List.of("-cp", PATH, "-processorpath", processorPath));
    for (String option : options) {
      boolean isFolder = option.equals("classes");
      all.add(isFolder ? Files.createDirectories(folder.resolve(option)).toString() : option);
    }
    List<Path> sources = program.write(folder, "app");
    return options.contains("-d") ? javac(all, sources, processors) : javacIn(folder, all, sources);
  }

  /** Compiles the processor that an example brings along, and returns the path to it. */
  private static String generator(Path folder, ExampleProgram program) throws IOException {
    List<Path> sources = program.write(folder, GENERATOR);
    if (sources.isEmpty()) {
      return "";
    }
    Path classes = folder.resolve("processor");
    Path services = Files.createDirectories(classes.resolve("META-INF/services"));
    Files.writeString(services.resolve(Processor.class.getName()), GENERATOR + ".StoreGenerator");
    String problems =
        javac(List.of("-Xlint:all", "-proc:none", "-d", classes.toString()), sources, List.of());
    if (!problems.isEmpty()) {
      throw new AssertionError(problems);
    }
    return classes + File.pathSeparator;
  }

  /** Starts javac in a folder, where it leaves what has no other place. */
  private static String javacIn(Path folder, List<String> options, List<Path> sources)
      throws IOException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    words.addAll(options);
    sources.forEach(source -> words.add(source.toString()));
    ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.directory(folder.toFile()).environment().remove("JAVA_TOOL_OPTIONS");
    return new String(builder.start().getInputStream().readAllBytes(), Charset.defaultCharset());
  }

  private static String javac(List<String> options, List<Path> sources, List<Processor> processors)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter printed = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              printed, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
      if (!processors.isEmpty()) {
        task.setProcessors(processors);
      }
      task.call();
    }
    return printed.toString();
  }
}
