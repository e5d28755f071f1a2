package dev.platgate.maven.binary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A jar that the build has copied for these tests. */
record Jar(String name) {

  /** Returns the entries that begin like a native, by path. */
  Map<String, byte[]> natives() throws IOException {
    Map<String, byte[]> natives = new TreeMap<>();
    try (ZipFile zip = new ZipFile(Path.of("target", "natives", name + ".jar").toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        if (entry.getName().matches(".*\\.(so|dll|dylib|jnilib)")) {
          natives.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
        }
      }
    }
    return natives;
  }

  /** Reads the only native of the jar. */
  NativeFile only() throws IOException, MalformedFileException {
    return NativeFile.read(natives().values().iterator().next()).get(0);
  }
}
