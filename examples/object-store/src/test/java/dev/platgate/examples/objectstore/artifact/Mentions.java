package dev.platgate.examples.objectstore.artifact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Finds a word, in any case, in the names and in the uncompressed bytes of all files. */
final class Mentions {
  private Mentions() {}

  /** Returns where the word occurs, as the file name, or the jar and the name of the entry. */
  static Set<String> of(String word, Path folder) {
    Set<String> places = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (name.endsWith(".jar")) {
          inJar(word, file, name, places);
        } else if (contains(name, word) || contains(Files.readAllBytes(file), word)) {
          places.add(name);
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return places;
  }

  private static void inJar(String word, Path file, String jarName, Set<String> places)
      throws IOException {
    if (contains(jarName, word)) {
      places.add(jarName);
    }
    try (ZipFile jar = new ZipFile(file.toFile())) {
      for (ZipEntry entry : jar.stream().toList()) {
        byte[] bytes = jar.getInputStream(entry).readAllBytes();
        if (contains(entry.getName(), word) || contains(bytes, word)) {
          places.add(jarName + "!" + entry.getName());
        }
      }
    }
  }

  private static boolean contains(byte[] bytes, String word) {
    return contains(new String(bytes, StandardCharsets.ISO_8859_1), word);
  }

  private static boolean contains(String text, String word) {
    return text.toLowerCase(Locale.ROOT).contains(word);
  }
}
