package dev.platgate.maven.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A jar for tests. */
final class JarSample {
  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  JarSample with(String path, byte[] content) {
    entries.put(path, content);
    return this;
  }

  JarSample with(String path, String content) {
    return with(path, content.getBytes(StandardCharsets.UTF_8));
  }

  JarSample with(ClassSample type) {
    return with(type.path(), type.bytes());
  }

  JarSample without(String path) {
    entries.remove(path);
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> each : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  Path write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes());
  }
}
