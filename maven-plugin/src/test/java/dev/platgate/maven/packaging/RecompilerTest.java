package dev.platgate.maven.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module whose one class names a constant, compiled again for two values of it. */
final class RecompilerTest {
  private static final List<String> OPTIONS =
      List.of("--release", "17", "-proc:none", "-implicit:none", "-Xlint:none", "-nowarn");

  @TempDir private Path folder;
  private Path classes;
  private Path sources;
  private Path main;

  @BeforeEach
  void write() throws IOException {
    classes = folder.resolve("classes");
    sources = folder.resolve("src");
    main = source("src/app/Main.java", "package app; class Main { String os = Constants.OS; }");
  }

  @Test
  void oneValueAfterTheOther() throws Exception {
    compileForMac();
    try (Recompiler recompiler = new Recompiler(classes, List.of(), OPTIONS)) {
      assertThat(compile(recompiler, "linux")).contains("linux").doesNotContain("macos");
      assertThat(compile(recompiler, "windows")).contains("windows").doesNotContain("linux");
    }
  }

  @Test
  void oneValueAfterTheOtherInANamedModule() throws Exception {
    source("src/module-info.java", "module app {}");
    compileForMac();
    assertThat(classes.resolve("module-info.class")).exists();
    try (Recompiler recompiler = new Recompiler(classes, List.of(), OPTIONS)) {
      assertThat(compile(recompiler, "linux")).contains("linux").doesNotContain("macos");
      assertThat(compile(recompiler, "windows")).contains("windows").doesNotContain("linux");
    }
  }

  @Test
  void automaticModulesThatNothingRequiresMayShareAPackage() throws Exception {
    Path required = Jars.automatic(folder.resolve("required.jar"), "required");
    Path one = Jars.automatic(folder.resolve("one.jar"), "shared");
    Path other = Jars.automatic(folder.resolve("other.jar"), "shared");
    source("src/module-info.java", "module app { requires required; }");
    compileForMac("--module-path", required.toString());
    List<Path> classPath = List.of(one, required, other);
    try (Recompiler recompiler = new Recompiler(classes, classPath, OPTIONS)) {
      assertThat(compile(recompiler, "linux")).contains("linux").doesNotContain("macos");
      assertThat(compile(recompiler, "windows")).contains("windows").doesNotContain("linux");
    }
  }

  @Test
  void oneValueAfterTheOtherWhereTheBuildPatchesAModule() throws Exception {
    compileForMac();
    List<String> options = new ArrayList<>(OPTIONS);
    options.add("--patch-module=java.logging=" + folder.resolve("patch"));
    try (Recompiler recompiler = new Recompiler(classes, List.of(), options)) {
      assertThat(compile(recompiler, "linux")).contains("linux");
      assertThat(compile(recompiler, "windows")).contains("windows");
    }
  }

  @Test
  void whatJavacSaysIsInTheMessage() throws Exception {
    compileForMac();
    source("src/app/Main.java", "package app; class Main { String os = Constants.NONE; }");
    try (Recompiler recompiler = new Recompiler(classes, List.of(), OPTIONS)) {
      assertThatExceptionOfType(PackagingException.class)
          .isThrownBy(() -> compile(recompiler, "linux"))
          .withMessageStartingWith("javac cannot compile again")
          .withMessageContaining("NONE");
    }
  }

  @Test
  void anOptionThatJavacDoesNotKnowIsNamed() throws Exception {
    compileForMac();
    try (Recompiler recompiler = new Recompiler(classes, List.of(), List.of("--unknown"))) {
      assertThatExceptionOfType(PackagingException.class)
          .isThrownBy(() -> compile(recompiler, "linux"))
          .withMessageContaining("does not take the options of the compiler plugin, [--unknown]");
    }
  }

  /** Returns the class file of {@code Main} as text, in which its constants can be found. */
  private String compile(Recompiler recompiler, String os) throws Exception {
    Path generated = folder.resolve(os);
    List<Path> files = List.of(main, constants(os + "/app/Constants.java", os));
    Path output = Files.createDirectories(folder.resolve("anew").resolve(os));
    recompiler.compile(files, List.of(generated, sources), output);
    return Files.readString(output.resolve("app/Main.class"), StandardCharsets.ISO_8859_1);
  }

  private void compileForMac(String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("--release", "17", "-d", classes.toString()));
    arguments.addAll(List.of(options));
    arguments.add(constants("mac/app/Constants.java", "macos").toString());
    arguments.add(main.toString());
    Path module = sources.resolve("module-info.java");
    if (Files.exists(module)) {
      arguments.add(module.toString());
    }
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(result).isZero();
  }

  private Path constants(String path, String os) throws IOException {
    return source(
        path, "package app; class Constants { static final String OS = \"" + os + "\"; }");
  }

  private Path source(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
