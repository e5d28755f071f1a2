package dev.platgate.processor;

import dev.platgate.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of an example.
 *
 * @param files the texts by qualified name, such as {@code app.package-info}
 */
record ExampleProgram(Map<String, String> files) {
  private static final String IMPORT = "import dev.platgate.*;\n";
  private static final Pattern TARGET = Pattern.compile("\\bTarget\\.(\\w+)");

  static ExampleProgram of(List<ErrorsPage.Block> blocks) {
    return new ExampleProgram(Map.of()).with(blocks);
  }

  /** Returns this program with files replaced or added. */
  ExampleProgram with(List<ErrorsPage.Block> blocks) {
    Map<String, String> changed = new TreeMap<>(files);
    for (ErrorsPage.Block block : blocks) {
      if (block.language().equals("java")) {
        String source = complete(block.text());
        changed.put(Expectations.name(source), source);
      }
    }
    return new ExampleProgram(changed);
  }

  List<Target> supportedTargets() {
    Matcher name = TARGET.matcher(files.getOrDefault("app.package-info", ""));
    return name.results().map(result -> Target.valueOf(result.group(1))).toList();
  }

  /** Writes the files of a package into a folder, and returns their paths. */
  List<Path> write(Path folder, String packageName) throws IOException {
    List<Path> written = new ArrayList<>();
    Path home = Files.createDirectories(folder.resolve(packageName));
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (file.getKey().startsWith(packageName + ".")) {
        String name = file.getKey().substring(packageName.length() + 1) + ".java";
        written.add(Files.writeString(home.resolve(name), file.getValue()));
      }
    }
    return written;
  }

  /** Adds what the page leaves out. */
  private static String complete(String text) {
    if (text.startsWith("package ")) {
      return text;
    }
    return text.contains("\npackage ") ? text + IMPORT : "package app;\n" + IMPORT + text;
  }
}
