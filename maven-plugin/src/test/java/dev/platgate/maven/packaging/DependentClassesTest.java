package dev.platgate.maven.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.platgate.Target;
import dev.platgate.maven.program.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class that names a constant of the target, compiled for Linux and again for each target. */
final class DependentClassesTest {
  private static final Target LINUX = Target.X86_64_UNKNOWN_LINUX_GNU;
  private static final Target MAC = Target.AARCH64_APPLE_DARWIN;
  private static final String BUILD = "classes/META-INF/platgate/build/";

  @TempDir private Path folder;

  @BeforeEach
  void compileForLinux() throws IOException {
    Path main =
        write("src/app/Main.java", "package app; class Main { String os = BuildTarget.OS; }");
    generate(MAC, "macos");
    Path constants = generate(LINUX, "linux");
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-d",
                folder.resolve("classes").toString(),
                main.toString(),
                constants.toString());
    assertThat(result).isZero();
  }

  @Test
  void eachTargetHasClassesOfItsOwn() throws Exception {
    Map<Target, Map<String, byte[]>> classes = compile();
    assertThat(classes).containsOnlyKeys(LINUX, MAC);
    assertThat(classes.values())
        .allSatisfy(
            files -> assertThat(files).containsOnlyKeys("app/BuildTarget.class", "app/Main.class"))
        .extracting(files -> Arrays.toString(files.get("app/Main.class")))
        .doesNotHaveDuplicates();
  }

  @Test
  void whatAnEarlierCompileGeneratedIsNotCompiled() throws Exception {
    write(BUILD + MAC + "/sources/app/GlobalOther.java", "package app; class GlobalOther {}");
    assertThat(compile().get(MAC)).containsOnlyKeys("app/BuildTarget.class", "app/Main.class");
  }

  @Test
  void withoutAListOfWhatIsGeneratedNothingIsPackaged() throws IOException {
    Files.delete(folder.resolve(BUILD + MAC + "/files"));
    assertThatExceptionOfType(PackagingException.class)
        .isThrownBy(this::compile)
        .withMessageContaining("files is not there")
        .withMessageEndingWith("Compile again.");
  }

  @Test
  void otherBytesThanThoseOfTheCompileAreRefused() throws IOException {
    write("classes/app/Main.class", "changed by a tool");
    assertThatExceptionOfType(PackagingException.class)
        .isThrownBy(this::compile)
        .withMessageStartingWith("app/Main.class differs from target to target");
  }

  private Map<Target, Map<String, byte[]>> compile() throws IOException, PackagingException {
    Program program =
        new Program(
            LINUX,
            List.of(LINUX, MAC),
            List.of(),
            List.of(),
            List.of(),
            List.of("app/Main.java"),
            List.of(),
            List.of("app.BuildTarget", "app.Main"));
    Path classes = folder.resolve("classes");
    AllClasses all = new AllClasses(classes, program, List.of());
    List<Path> sources = List.of(folder.resolve("src"));
    try (Recompiler recompiler =
        new Recompiler(classes, List.of(), List.of("-proc:none", "-implicit:none"))) {
      return new DependentClasses(program, all, sources, folder.resolve("work"))
          .compile(recompiler);
    }
  }

  /** Writes the constants of a target, as the processor does it. */
  private Path generate(Target target, String os) throws IOException {
    String name = "sources/app/BuildTarget.java";
    write(BUILD + target + "/files", name + "\n");
    return write(
        BUILD + target + "/" + name,
        "package app; class BuildTarget { static final String OS = \"" + os + "\"; }");
  }

  private Path write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
