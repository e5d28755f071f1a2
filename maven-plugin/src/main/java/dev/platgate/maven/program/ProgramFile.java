package dev.platgate.maven.program;

import dev.platgate.Target;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads the file in which the processor describes a program. Each line is a fact: its kind and its
 * parts, separated by tabs.
 *
 * <pre>
 * base        TARGET
 * target      TARGET
 * type        BINARY-NAME  TARGET ...
 * condition   BINARY-NAME  ELEMENT  EXPRESSION
 * service     SERVICE      REGISTRY
 * variant     SERVICE      TARGET   CLASS
 * dependency  MODULE       PACKAGE,...  TARGET ...
 * unit        SOURCE-FILE
 * foreign     SOURCE-FILE  CLASS
 * class       BINARY-NAME
 * </pre>
 */
public final class ProgramFile {
  /** The folder, below that of the classes, of all that is for packaging. */
  public static final String FOLDER = "META-INF/platgate/build";

  /** The path of the file below the folder of classes. */
  public static final String PATH = FOLDER + "/program";

  /** The path of the file that describes the artifact of one target, below the same folder. */
  public static final String OF_TARGET = "META-INF/platgate/artifact.properties";

  private final List<Target> targets = new ArrayList<>();
  private final Map<String, Set<Target>> types = new LinkedHashMap<>();
  private final Map<String, List<Condition>> conditions = new LinkedHashMap<>();
  private final Map<String, String> registries = new LinkedHashMap<>();
  private final Map<String, Map<Target, String>> variants = new LinkedHashMap<>();
  private final List<GatedDependency> dependencies = new ArrayList<>();
  private final List<String> units = new ArrayList<>();
  private final List<String> classes = new ArrayList<>();
  private final List<ForeignUse> foreignUses = new ArrayList<>();
  private Optional<Target> base = Optional.empty();

  private ProgramFile() {}

  /**
   * Reads the description of a program.
   *
   * @param classes the folder of its classes
   * @return the program; absent if it was not compiled with {@code -Aplatgate.emit=all}
   * @throws IOException if the file cannot be read, or is none of this version of Platgate
   */
  public static Optional<Program> read(Path classes) throws IOException {
    Path path = classes.resolve(PATH);
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    ProgramFile file = new ProgramFile();
    int number = 0;
    for (String line : Files.readAllLines(path, StandardCharsets.UTF_8)) {
      number++;
      try {
        file.add(List.of(line.split("\t", -1)));
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new IOException(
            path + ":" + number + " is of another version of Platgate; compile again: " + line, e);
      }
    }
    return Optional.of(file.program(path));
  }

  private void add(List<String> parts) {
    String first = parts.get(1);
    switch (parts.get(0)) {
      case "base" -> base = Optional.of(Target.parse(first));
      case "target" -> targets.add(Target.parse(first));
      case "type" -> types.put(first, targets(parts, 2));
      case "condition" ->
          conditions
              .computeIfAbsent(first, name -> new ArrayList<>())
              .add(new Condition(parts.get(2), parts.get(3)));
      case "service" -> registries.put(first, parts.get(2));
      case "variant" ->
          variants
              .computeIfAbsent(first, name -> new EnumMap<>(Target.class))
              .put(Target.parse(parts.get(2)), parts.get(3));
      case "dependency" ->
          dependencies.add(
              new GatedDependency(
                  first,
                  Stream.of(parts.get(2).split(",")).filter(each -> !each.isEmpty()).toList(),
                  targets(parts, 3)));
      case "unit" -> units.add(first);
      case "class" -> classes.add(first);
      case "foreign" -> foreignUses.add(new ForeignUse(first, parts.get(2)));
      default -> throw new IllegalArgumentException(parts.get(0));
    }
  }

  private static Set<Target> targets(List<String> parts, int from) {
    Set<Target> targets = new TreeSet<>();
    for (String each : parts.subList(from, parts.size())) {
      targets.add(Target.parse(each));
    }
    return targets;
  }

  private Program program(Path path) throws IOException {
    return new Program(
        base.orElseThrow(() -> new IOException(path + " is incomplete; compile again")),
        List.copyOf(targets),
        types.entrySet().stream()
            .map(
                type ->
                    new GatedType(
                        type.getKey(),
                        type.getValue(),
                        conditions.getOrDefault(type.getKey(), List.of())))
            .toList(),
        registries.entrySet().stream()
            .map(
                service ->
                    new Service(
                        service.getKey(),
                        service.getValue(),
                        variants.getOrDefault(service.getKey(), Map.of())))
            .toList(),
        List.copyOf(dependencies),
        List.copyOf(units),
        List.copyOf(foreignUses),
        List.copyOf(classes));
  }
}
