package dev.platgate.maven.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.platgate.Target;
import dev.platgate.maven.program.GatedType;
import dev.platgate.maven.program.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in the folder of classes of a target, in which its resources are already. */
final class TargetClassesTest {
  private static final Target LINUX = Target.X86_64_UNKNOWN_LINUX_GNU;
  private static final Target MAC = Target.AARCH64_APPLE_DARWIN;

  private static final String GENERATED = "all/META-INF/platgate/build/aarch64-apple-darwin/";

  @TempDir private Path folder;
  private final List<Resource> resources = new ArrayList<>();

  @BeforeEach
  void write() throws IOException {
    write("all/app/Main.class", "main");
    write("all/app/Fast.class", "fast");
    write("all/META-INF/platgate/build/program", "facts");
    write(GENERATED + "files", "");
    resource("resources", false);
  }

  @Test
  void classesThatTheTargetLacksAreLeftOut() throws Exception {
    write("all/list.txt", "written by a processor");
    assertThat(ofMac())
        .isEqualTo(Map.of("app/Main.class", "main", "list.txt", "written by a processor"));
  }

  @Test
  void resourcesAreThoseOfTheTarget() throws Exception {
    write("resources/name.txt", "name");
    write("all/name.txt", "name");
    write("filtered/os.txt", "${os}");
    write("all/os.txt", "linux");
    write("mac/os.txt", "mac");
    resource("filtered", true);
    assertThat(ofMac()).isEqualTo(Map.of("app/Main.class", "main", "os.txt", "mac"));
  }

  @Test
  void aResourceThatTheCompileWroteOverIsWrittenOver() throws Exception {
    write("resources/META-INF/services/app.Memory", "app.ByHand");
    write("mac/META-INF/services/app.Memory", "app.ByHand");
    write("all/META-INF/services/app.Memory", "app.ByHand app.ByProcessor");
    assertThat(ofMac()).containsEntry("META-INF/services/app.Memory", "app.ByHand app.ByProcessor");
  }

  @Test
  void whatTheBuildOfTheTargetItselfWritesStays() throws Exception {
    write("all/native.so", "elf");
    write("mac/native.so", "mach-o");
    assertThat(ofMac()).containsEntry("native.so", "mach-o");
  }

  @Test
  void oneOfSeveralFoldersHasTheResource() throws Exception {
    write("resources/name.txt", "first");
    write("more/name.txt", "second");
    write("all/name.txt", "second");
    write("mac/name.txt", "of the target");
    resource("more", false);
    assertThat(ofMac()).containsEntry("name.txt", "of the target");
  }

  @Test
  void aClassFileMayBeAResource() throws Exception {
    write("resources/templates/T.class", "template");
    write("all/templates/T.class", "template");
    write("mac/templates/T.class", "template");
    assertThat(ofMac()).containsEntry("templates/T.class", "template");
  }

  @Test
  void whatIsGeneratedForTheTargetReplacesTheRest() throws Exception {
    write("all/META-INF/platgate/artifact.properties", "target=linux");
    write(GENERATED + "resources/META-INF/platgate/artifact.properties", "target=mac");
    write(GENERATED + "resources/stale.txt", "of an earlier compile");
    write(
        GENERATED + "files",
        "sources/app/BuildTarget.java\nresources/META-INF/platgate/artifact.properties\n");
    assertThat(ofMac())
        .isEqualTo(
            Map.of(
                "app/Main.class", "main", "META-INF/platgate/artifact.properties", "target=mac"));
  }

  @Test
  void anUnknownClassFileIsRefused() throws IOException {
    write("all/app/Stale.class", "stale");
    assertThatExceptionOfType(PackagingException.class)
        .isThrownBy(this::ofMac)
        .withMessageStartingWith("app/Stale.class is not of the last compile");
  }

  /** Returns the content of each file in the folder of a target that lacks {@code Fast}. */
  private Map<String, String> ofMac() throws Exception {
    Program program =
        new Program(
            LINUX,
            List.of(LINUX, MAC),
            List.of(new GatedType("app.Fast", Set.of(LINUX), List.of())),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of("app.Main", "app.Fast"));
    Path mac = folder.resolve("mac");
    AllClasses all = new AllClasses(folder.resolve("all"), program, resources);
    new TargetClasses(program, all, Map.of()).write(MAC, mac);
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(mac)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        content.put(mac.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return content;
  }

  private void resource(String directory, boolean isFiltered) {
    Resource resource = new Resource();
    resource.setDirectory(folder.resolve(directory).toString());
    resource.setFiltering(isFiltered);
    resources.add(resource);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
