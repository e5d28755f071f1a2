package dev.platgate.benchmarks;

import dev.platgate.Target;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A generated program: modules of ten classes, each of which also uses classes of the module before
 * it. The same numbers give the same text.
 *
 * @param folder where its sources are
 * @param files its sources
 */
record CodeBase(Path folder, List<Path> files) {
  static final String PACKAGE = "com.example.shop";

  private static final List<String> CLASSES =
      List.of(
          "Event",
          "Money",
          "NativeChannel",
          "Order",
          "OrderService",
          "Parser",
          "PortableChannel",
          "Report",
          "Repository",
          "Status");

  private static final List<Condition> CONDITIONS = List.of(Condition.values());

  static final int GATED_PER_MODULE = 2;

  /** How much of Platgate a program uses. */
  enum Gating {
    /** Nothing of it. */
    NONE,
    /** A registry and its constants, but no class that a target lacks. */
    REGISTRY,
    /** In each module two classes that are each other's opposite, used once each. */
    TYPES
  }

  /** Writes a program for some targets into a folder. */
  static CodeBase write(Path folder, int modules, Gating gating, List<Target> targets)
      throws IOException {
    List<Path> files = new ArrayList<>();
    for (int module = 0; module < modules; module++) {
      for (String name : CLASSES) {
        Path file = folder.resolve(String.format("m%03d/%s%03d.java", module, name, module));
        Files.createDirectories(file.getParent());
        files.add(Files.writeString(file, code(name, module, modules, gating)));
      }
    }
    if (gating != Gating.NONE) {
      String list =
          targets.stream()
              .map(target -> "dev.platgate.Target." + target.name())
              .collect(Collectors.joining(",\n  "));
      for (String name : List.of("package-info", "Clock", "SystemClock")) {
        Path file = folder.resolve(name + ".java");
        files.add(Files.writeString(file, template(name).replace("_TARGETS", list)));
      }
    }
    return new CodeBase(folder, List.copyOf(files));
  }

  long lines() throws IOException {
    long lines = 0;
    for (Path file : files) {
      lines += Files.readString(file).lines().count();
    }
    return lines;
  }

  private static String code(String name, int module, int modules, Gating gating)
      throws IOException {
    Condition condition = CONDITIONS.get(module % CONDITIONS.size());
    boolean isGated = gating == Gating.TYPES;
    return template(name + "_N")
        .replace("_CONDITION", isGated ? condition.guard() : "path.isAbsolute()")
        .replace("_OTHER_GATE\n", isGated ? condition.opposite() + "\n" : "")
        .replace("_GATE\n", isGated ? condition.gate() + "\n" : "")
        .replace("_N", number(module))
        .replace("_P", number((module + modules - 1) % modules));
  }

  private static String number(int module) {
    return String.format(Locale.ROOT, "%03d", module);
  }

  private static String template(String name) throws IOException {
    try (InputStream text = CodeBase.class.getResourceAsStream("code/" + name + ".txt")) {
      if (text == null) {
        throw new FileNotFoundException(name);
      }
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
