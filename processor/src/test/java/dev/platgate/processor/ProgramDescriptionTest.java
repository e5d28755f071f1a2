package dev.platgate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProgramDescriptionTest {
  private static final String X86 = "x86_64-unknown-linux-gnu";
  private static final String ARM = "aarch64-unknown-linux-gnu";
  private static final String MAC = "aarch64-apple-darwin";
  private static final String BUILD = "META-INF/platgate/build/";

  private static final String[] SOURCES = {
    """
    @SupportedTargets({Target.X86_64_UNKNOWN_LINUX_GNU, Target.AARCH64_UNKNOWN_LINUX_GNU, Target.AARCH64_APPLE_DARWIN})
    @PlatformRegistry(Memory.class)
    @PlatformDependency(module = "g:natives", on = @Platform.Match(os = Os.LINUX))
    @PlatformDependency(module = "g:all", on = @Platform.Match(os = {Os.LINUX, Os.MACOS}))
    package app;
    import dev.platgate.*;
    """,
    """
    package app;
    @dev.platgate.PlatformService
    public interface Memory { long size(); }
    """,
    """
    package app;
    import dev.platgate.*;
    @Platform(os = Os.LINUX)
    public @interface OnLinux {}
    """,
    """
    package app;
    import dev.platgate.*;
    @OnLinux @Platform(arch = Arch.X86_64)
    public class Fast implements Memory {
      public long size() { return 1; }
      static class Part {}
    }
    """,
    """
    package app;
    import dev.platgate.*;
    @Otherwise
    public class Slow implements Memory { public long size() { return 2; } }
    """,
    """
    package app;
    class Direct {
      static final boolean IS_MAC = BuildTarget.OS_MACOS;
      static final String NAME = "direct";
      Runnable run() {
        if (BuildTarget.OS_LINUX) {
          return new Runnable() { @Override public void run() {} };
        }
        return new Runnable() { @Override public void run() {} };
      }
    }
    """,
    """
    package app;
    class Indirect { String name() { return Direct.IS_MAC ? "mac" : "other"; } }
    """,
    """
    package app;
    public class Open { public static final String NAME = "x"; }
    """,
    """
    package app;
    class Further { static final int COUNT = 1; int count() { return Other.COUNT; } }
    """,
    """
    package app;
    class Other { static final int COUNT = 2; int count() { return Further.COUNT; } }
    """,
  };

  @TempDir private Path folder;

  @Test
  void everyFactIsThere() throws IOException {
    build(folder, "-Aplatgate.target=" + ARM, "-Aplatgate.emit=all");
    assertThat(Files.readString(folder.resolve(BUILD + "program")).replace('\t', '|').lines())
        .containsExactly(
            "base|" + ARM,
            "target|" + X86,
            "target|" + ARM,
            "target|" + MAC,
            "service|app.Memory|app.GlobalMemory",
            "variant|app.Memory|" + X86 + "|app.Fast",
            "variant|app.Memory|" + ARM + "|app.Slow",
            "variant|app.Memory|" + MAC + "|app.Slow",
            "dependency|g:all||" + X86 + "|" + ARM + "|" + MAC,
            "dependency|g:natives||" + X86 + "|" + ARM,
            "type|app.Direct$1|" + X86 + "|" + ARM,
            "type|app.Direct$2|" + MAC,
            "type|app.Fast|" + X86,
            "condition|app.Fast|app.Fast|target_arch = \"x86_64\"",
            "condition|app.Fast|app.OnLinux|target_os = \"linux\"",
            "type|app.Fast$Part|" + X86,
            "condition|app.Fast$Part|app.Fast|target_arch = \"x86_64\"",
            "condition|app.Fast$Part|app.OnLinux|target_os = \"linux\"",
            "type|app.OnLinux|" + X86 + "|" + ARM,
            "condition|app.OnLinux|app.OnLinux|target_os = \"linux\"",
            "type|app.Slow|" + ARM + "|" + MAC,
            "condition|app.Slow|app.Fast|"
                + "not(all(target_arch = \"x86_64\", target_os = \"linux\"))",
            "unit|app/Direct.java",
            "unit|app/Indirect.java",
            "class|app.BuildTarget",
            "class|app.Direct",
            "class|app.Direct$1",
            "class|app.Direct$2",
            "class|app.Fast",
            "class|app.Fast$Part",
            "class|app.Further",
            "class|app.GlobalMemory",
            "class|app.Indirect",
            "class|app.Memory",
            "class|app.OnLinux",
            "class|app.Open",
            "class|app.Other",
            "class|app.Slow",
            "class|app.package-info");
  }

  /** Registries that are no more have left files behind, which are not of the target. */
  @Test
  void theFilesOfATargetAreThoseOfTheLastCompile() throws IOException {
    Path stale = folder.resolve(BUILD + MAC + "/sources/app/GlobalOther.java");
    Files.createDirectories(stale.getParent());
    Files.writeString(stale, "package app; class GlobalOther {}");
    build(folder, "-Aplatgate.target=" + ARM, "-Aplatgate.emit=all");
    assertThat(stale).exists();
    for (String target : List.of(X86, ARM, MAC)) {
      assertThat(Files.readAllLines(folder.resolve(BUILD + target + "/files")))
          .containsExactly(
              "sources/app/BuildTarget.java",
              "sources/app/GlobalMemory.java",
              "resources/META-INF/platgate/artifact.properties")
          .allSatisfy(file -> assertThat(folder.resolve(BUILD + target).resolve(file)).exists());
    }
  }

  @Test
  void constantsOfOtherModulesAreNamed() throws IOException {
    Path library = folder.resolve("library");
    build(library, "-Aplatgate.target=" + ARM);
    Path user = folder.resolve("user");
    Build build =
        Build.of(
            user,
            List.of(
                "-Aplatgate.target=" + ARM,
                "-Aplatgate.emit=all",
                "-cp",
                library + File.pathSeparator + System.getProperty("java.class.path")),
            """
            package user;
            @dev.platgate.Platform(os = dev.platgate.Os.LINUX)
            class User {
              String target = app.BuildTarget.TRIPLE;
              String known = app.Open.NAME;
              int other = Integer.MAX_VALUE;
            }
            """);
    assertThat(build.problems()).isEmpty();
    assertThat(Files.readAllLines(user.resolve(BUILD + "program")))
        .filteredOn(line -> line.startsWith("foreign"))
        .containsExactly(
            "foreign\tuser/User.java\tapp.BuildTarget", "foreign\tuser/User.java\tapp.Open");
  }

  /** What is packaged for a target is what a build for this target gives. */
  @Test
  void eachTargetIsOneStripAndOneCompileOfFewFilesAway() throws IOException {
    Path all = folder.resolve("all");
    build(all, "-Aplatgate.target=" + ARM, "-Aplatgate.emit=all");
    Map<String, String> base = anew(all, ARM);
    assertThat(classes(all)).containsAllEntriesOf(base);
    for (String target : List.of(X86, ARM, MAC)) {
      Path single = folder.resolve(target);
      build(single, "-Aplatgate.target=" + target);
      Map<String, String> packaged = classes(all);
      packaged.keySet().removeAll(base.keySet());
      packaged.putAll(anew(all, target));
      packaged.keySet().removeAll(excluded(all, target));
      assertThat(packaged).isEqualTo(classes(single));
      String description = "META-INF/platgate/artifact.properties";
      assertThat(all.resolve(BUILD + target + "/resources/" + description))
          .hasSameTextualContentAs(single.resolve(description));
    }
  }

  /** Compiles the files that differ from target to target, without a processor or a plugin. */
  private Map<String, String> anew(Path all, String target) throws IOException {
    List<String> sources = new ArrayList<>(List.of(SOURCES[5], SOURCES[6]));
    Path generated = all.resolve(BUILD + target + "/sources/app");
    for (String name : List.of("BuildTarget", "GlobalMemory")) {
      sources.add(Files.readString(generated.resolve(name + ".java")));
    }
    Path output = Files.createDirectories(folder.resolve("anew-" + target));
    PlainJavac.compile(output, all.toString(), sources);
    return classes(output);
  }

  private static void build(Path output, String... options) {
    List<String> all = new ArrayList<>(List.of("-Xlint:-processing"));
    all.addAll(List.of(options));
    assertThat(Build.of(output, all, SOURCES).problems()).isEmpty();
  }

  private static List<String> excluded(Path all, String target) throws IOException {
    return Files.readAllLines(all.resolve(BUILD + "program")).stream()
        .map(line -> List.of(line.split("\t")))
        .filter(fact -> fact.get(0).equals("type") && !fact.contains(target))
        .map(fact -> fact.get(1).replace('.', '/') + ".class")
        .toList();
  }

  private static Map<String, String> classes(Path output) throws IOException {
    Map<String, String> classes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        classes.put(output.relativize(file).toString(), Arrays.toString(bytes));
      }
    }
    return classes;
  }
}
