package dev.platgate.processor.robust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A program that uses all of Platgate, and what becomes of it when it is broken. */
final class Corpus {
  /** The class files that Platgate makes for the program. */
  static final List<String> GENERATED =
      List.of("BuildTarget.class", "GlobalProbe.class", "GlobalStore.class");

  /** Has javac report all it can, as Error Prone needs it to; by default it stops early. */
  private static final List<String> THOROUGH = List.of("--should-stop=ifError=FLOW");

  private static final int STRIDE = 3;

  /**
   * A program.
   *
   * @param name how it is broken
   * @param sources its sources by file name
   * @param options those for javac
   */
  record Input(String name, Map<String, String> sources, List<String> options) {
    boolean isModule() {
      return sources.keySet().stream().anyMatch(file -> file.endsWith("module-info.java"));
    }

    boolean isThorough() {
      return options.equals(THOROUGH);
    }

    @Override
    public String toString() {
      return name + " " + options;
    }
  }

  private Corpus() {}

  /** Returns the program as it should be. */
  static Map<String, String> seed() {
    Map<String, String> sources = read("seed");
    if (Runtime.version().feature() < 21) {
      sources.remove("app/Patterns.java"); // Patterns in switch are not in Java 17.
    }
    return sources;
  }

  static Map<String, String> module() {
    return read("module");
  }

  /** Returns the programs with each of their files broken in turn, and with broken files added. */
  static List<Input> broken() {
    List<Input> inputs = new ArrayList<>();
    seed().keySet().forEach(file -> addMutated(seed(), file, inputs));
    addMutated(module(), "module-info.java", inputs);
    for (String section : text("handwritten.txt").split("(?m)^=== ")) {
      if (!section.isEmpty()) {
        addWritten(section, inputs);
      }
    }
    return inputs;
  }

  private static void addMutated(Map<String, String> sources, String file, List<Input> inputs) {
    Mutations.of(sources.getOrDefault(file, ""), STRIDE)
        .forEach(
            (how, text) -> {
              List<String> options = inputs.size() % 2 == 0 ? List.of() : THOROUGH;
              inputs.add(new Input(file + " " + how, with(sources, file, text), options));
            });
  }

  private static void addWritten(String section, List<Input> inputs) {
    String file = section.lines().findFirst().orElseThrow();
    String text = section.substring(file.length() + 1);
    Map<String, String> around = file.endsWith("module-info.java") ? module() : seed();
    for (List<String> options : List.of(List.<String>of(), THOROUGH)) {
      inputs.add(new Input(section.strip(), with(around, file, text), options));
    }
  }

  private static Map<String, String> with(Map<String, String> sources, String file, String text) {
    Map<String, String> changed = new TreeMap<>(sources);
    changed.put(file, text);
    return changed;
  }

  private static Map<String, String> read(String program) {
    Map<String, String> sources = new TreeMap<>();
    Path root = path(program);
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        sources.put(name, Files.readString(file).replace("\r\n", "\n"));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return sources;
  }

  private static String text(String file) {
    try {
      return Files.readString(path(file)).replace("\r\n", "\n");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Path path(String name) {
    try {
      return Path.of(Corpus.class.getResource("/corpus/" + name).toURI());
    } catch (URISyntaxException failure) {
      throw new AssertionError(failure);
    }
  }
}
