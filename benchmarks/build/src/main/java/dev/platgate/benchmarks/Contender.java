package dev.platgate.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A way to compile a program.
 *
 * @param name names it in the table
 * @param arguments the file with the arguments of javac
 */
record Contender(String name, Path arguments) {
  private static final List<String> COMMON = List.of("--release", "17", "-g", "-encoding", "UTF-8");

  /** Writes the arguments of a compilation, which puts its files beside them. */
  static Contender write(Path folder, String name, CodeBase code, List<String> options)
      throws IOException {
    Path arguments = folder.resolve(name + ".args");
    List<String> lines = new ArrayList<>(COMMON);
    lines.addAll(List.of("-classpath", ClassPath.annotations()));
    lines.addAll(List.of("-d", output(arguments).toString()));
    lines.addAll(options);
    code.files().forEach(file -> lines.add(file.toString()));
    Files.write(arguments, lines.stream().map(Contender::quoted).toList());
    return new Contender(name, arguments);
  }

  /** Returns the folder for what a compilation writes. */
  static Path output(Path arguments) {
    return arguments.resolveSibling(arguments.getFileName() + ".out");
  }

  private static String quoted(String argument) {
    return '"' + argument.replace("\\", "\\\\") + '"';
  }
}
