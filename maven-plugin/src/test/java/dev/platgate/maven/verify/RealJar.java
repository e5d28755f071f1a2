package dev.platgate.maven.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The jars of others that the build has copied. */
final class RealJar {
  private RealJar() {}

  static Path ofNatives(String name) {
    return Path.of("target", "natives", name + ".jar");
  }

  static Path lwjgl() {
    return Path.of("target", "artifacts", "lwjgl.jar");
  }

  /** Returns the only native of a jar. */
  static byte[] onlyNative(String name) throws IOException {
    try (ZipFile zip = new ZipFile(ofNatives(name).toFile())) {
      ZipEntry entry =
          zip.stream().filter(each -> each.getName().endsWith(".so")).findFirst().orElseThrow();
      return zip.getInputStream(entry).readAllBytes();
    }
  }
}
