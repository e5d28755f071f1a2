package dev.platgate.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Folders of files that are made anew. */
final class Folders {
  private Folders() {}

  /** Makes a folder empty, or creates it. */
  static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      for (Path each : list(folder, Comparator.reverseOrder())) {
        Files.delete(each);
      }
    }
    Files.createDirectories(folder);
  }

  static List<Path> sources(Path folder) throws IOException {
    return list(folder, Comparator.naturalOrder()).stream()
        .filter(file -> file.toString().endsWith(".java"))
        .toList();
  }

  private static List<Path> list(Path folder, Comparator<Path> order) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.sorted(order).collect(Collectors.toList());
    }
  }
}
