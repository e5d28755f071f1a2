package dev.platgate.examples.nettytransport.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What is in the runnable folder of the target: one transport, and no trace of the others. */
final class ArtifactIT {
  private static final String PACKAGE = "dev/platgate/examples/nettytransport/";

  private final Built built = Built.current();

  @Test
  void theLibrariesAreThoseOfTheTarget() throws IOException {
    String netty = System.getProperty("netty.version");
    List<String> expected =
        new ArrayList<>(
            List.of(
                "netty-buffer-V.jar",
                "netty-common-V.jar",
                "netty-resolver-V.jar",
                "netty-transport-V.jar",
                "platgate-annotations-0.1.0-SNAPSHOT.jar"));
    expected.addAll(built.libraries());
    expected.replaceAll(name -> name.replace("-V", "-" + netty));
    assertThat(names(Built.folder())).containsExactlyInAnyOrder("lib", "netty-transport.jar");
    assertThat(names(Built.folder().resolve("lib"))).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void oneVariantIsThere() throws IOException {
    assertThat(entries(""))
        .filteredOn(name -> name.endsWith("Transport.class"))
        .containsExactlyInAnyOrder(
            PACKAGE + "Transport.class",
            PACKAGE + "GlobalTransport.class",
            PACKAGE + built.variant() + ".class");
  }

  @Test
  void noClassNamesAnotherTransport() throws IOException {
    for (String other : List.of("epoll", "uring", "kqueue")) {
      boolean bound = built.libraries().stream().anyMatch(name -> name.contains(other));
      Set<String> expected = bound ? Set.of(PACKAGE + built.variant() + ".class") : Set.of();
      assertThat(entries("io/netty/channel/" + other)).as(other).isEqualTo(expected);
    }
  }

  @Test
  void theArtifactSaysWhatItIs() throws IOException {
    try (ZipFile jar = jar()) {
      String text = read(jar, jar.getEntry("META-INF/platgate/artifact.properties"));
      String application = PACKAGE.replace('/', '.');
      assertThat(text.lines())
          .containsExactly(
              "target=" + built.target().triple(),
              "service." + application + "Transport=" + application + built.variant());
    }
  }

  /** Returns the entries of the program's jar that contain a text, as a path or as a name. */
  private static Set<String> entries(String text) throws IOException {
    Set<String> found = new TreeSet<>();
    try (ZipFile jar = jar()) {
      for (ZipEntry entry : jar.stream().toList()) {
        String content = read(jar, entry);
        if (content.contains(text) || content.contains(text.replace('/', '.'))) {
          found.add(entry.getName());
        }
      }
    }
    return found;
  }

  private static ZipFile jar() throws IOException {
    return new ZipFile(Built.folder().resolve("netty-transport.jar").toFile());
  }

  private static String read(ZipFile jar, ZipEntry entry) throws IOException {
    return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
