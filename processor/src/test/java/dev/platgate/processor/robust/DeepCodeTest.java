package dev.platgate.processor.robust;

import static javax.tools.StandardLocation.CLASS_OUTPUT;
import static javax.tools.StandardLocation.CLASS_PATH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.platgate.processor.robust.Workbench.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Code that nests as deep as javac can follow: Platgate follows, too. */
final class DeepCodeTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  /** What javac writes for so many nested classes has longer names than a file can have. */
  private static final List<String> WITHOUT_FILES = List.of("--should-stop=ifNoError=FLOW");

  private static final Map<String, String> CONSTANTS =
      Map.of(
          "app/Store.java", "package app; @dev.platgate.PlatformService public interface Store {}",
          "app/Linux.java", gated("class Linux implements Store { static int size; }"),
          "app/Other.java", "package app; @dev.platgate.Otherwise class Other implements Store {}",
          "app/New.java", "package app; @dev.platgate.PlatformRegistry(Store.class) class New {}");

  @TempDir private Path folder;

  private enum Shape {
    BLOCKS("class Deep { void m() { %s } }", "if (BuildTarget.OS_LINUX) { ", "Linux.size++;", "}"),
    ELSE("class Deep { void m(int i) { %s } }", "if (i == 1) {} else ", "{}", ""),
    PARENTHESES("class Deep { Object m = %s; }", "(", "1", ")"),
    SUM("class Deep { int m(int i) { return %s; } }", "i + ", "1", ""),
    CONDITION(
        "class Deep { int m() { return %s; } }", "BuildTarget.OS_LINUX && ", "true ? 1 : 2", ""),
    TERNARY("class Deep { int m(int i) { return %s; } }", "i == 1 ? 2 : ", "3", ""),
    CALLS("class Deep { StringBuilder b = %s; }", "", "new StringBuilder()", ".append(1)"),
    LAMBDAS("class Deep { void m() { %s } }", "Runnable r# = () -> { ", "", "};"),
    GENERICS("class Deep { %s f; }", "java.util.List<", "String", ">"),
    CLASSES("class Deep { %s }", "static class C# { ", "int size;", "}"),
    GATED("class Deep { %s }", "@dev.platgate.Platform static class C# { ", "int size;", "}"),
    ANONYMOUS("class Deep { Object o = %s; }", "new Object() { Object o = ", "null", "; }"),
    SWITCHES("class Deep { int m(int i) { return %s; } }", "switch (i) { default -> ", "1", "; }");

    private final String around;
    private final String open;
    private final String inside;
    private final String close;

    Shape(String around, String open, String inside, String close) {
      this.around = around;
      this.open = open;
      this.inside = inside;
      this.close = close;
    }

    String source(int levels) {
      String nested =
          IntStream.range(0, levels)
              .mapToObj(level -> open.replace("#", Integer.toString(level)))
              .collect(Collectors.joining("", "", inside + close.repeat(levels)));
      return "package app; " + around.formatted(nested);
    }
  }

  private Result compile(boolean isGating, String deep) throws IOException {
    Map<String, String> sources = new TreeMap<>(CONSTANTS);
    sources.put("app/Deep.java", deep);
    Path generated = folder.resolve("gating");
    Path output = isGating ? generated : folder.resolve("plain");
    try (Workbench workbench = isGating ? Workbench.withPlatgate() : Workbench.withoutPlatgate()) {
      workbench.at(CLASS_OUTPUT, output);
      workbench.at(
          CLASS_PATH,
          isGating
              ? new Path[] {Workbench.annotations()}
              : new Path[] {Workbench.annotations(), generated});
      List<String> options = deep.isEmpty() ? List.of() : WITHOUT_FILES;
      return assertTimeoutPreemptively(LIMIT, () -> workbench.compile(sources, options));
    }
  }

  private static boolean isFine(Result result) {
    return result.printed().isEmpty() && result.errors().isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void isFollowedAsFarAsJavacDoes(Shape shape) throws IOException {
    assertThat(isFine(compile(/* isGating= */ true, ""))).isTrue();
    int levels = 4000;
    while (!isFine(compile(/* isGating= */ false, shape.source(levels)))) {
      levels = levels * 3 / 4;
    }
    // How much stack a level takes depends on what the virtual machine has compiled by then.
    Result result = compile(/* isGating= */ true, shape.source(levels * 2 / 3));
    assertThat(levels).isGreaterThan(75);
    assertThat(result.printed()).isEmpty();
    assertThat(result.errors()).isEmpty();
  }

  private static String gated(String declaration) {
    return "package app; @dev.platgate.Platform(os = dev.platgate.Os.LINUX) " + declaration;
  }
}
