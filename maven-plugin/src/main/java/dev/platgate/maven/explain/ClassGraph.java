package dev.platgate.maven.explain;

import dev.platgate.maven.classfile.ClassFile;
import dev.platgate.maven.classfile.ClassReference;
import dev.platgate.maven.classfile.ClassReference.Use;
import dev.platgate.maven.classfile.MalformedClassException;
import dev.platgate.maven.program.ProgramFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The classes of a program and the classes that they name.
 *
 * @param references for each class the classes that a JVM may load for it, itself excluded; all by
 *     their binary names, in their order
 */
public record ClassGraph(Map<String, Set<String>> references) {
  private static final String CLASS = ".class";

  /**
   * Reads all class files of a folder, except those that are for packaging.
   *
   * @param folder the folder
   * @return its classes
   * @throws IOException if a file cannot be read, or is no class file
   */
  public static ClassGraph read(Path folder) throws IOException {
    Map<String, Set<String>> references = new TreeMap<>();
    Path build = folder.resolve(ProgramFile.FOLDER);
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) walk::iterator) {
        String name = file.getFileName().toString();
        if (name.endsWith(CLASS) && !name.contains("-info") && !file.startsWith(build)) {
          add(file, references);
        }
      }
    }
    return new ClassGraph(references);
  }

  private static void add(Path file, Map<String, Set<String>> references) throws IOException {
    try {
      ClassFile read = ClassFile.read(Files.readAllBytes(file));
      Set<String> named = new TreeSet<>();
      for (ClassReference each : read.references().values()) {
        if (each.use() != Use.METADATA) {
          named.add(binary(each.name()));
        }
      }
      references.put(binary(read.name()), named);
    } catch (MalformedClassException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private static String binary(String internal) {
    return internal.replace('/', '.');
  }

  /** Returns the classes that name another, sorted. */
  List<String> referrers(String name) {
    return references.entrySet().stream()
        .filter(each -> each.getValue().contains(name))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
