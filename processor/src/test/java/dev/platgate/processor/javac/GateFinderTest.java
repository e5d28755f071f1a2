package dev.platgate.processor.javac;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.platgate.processor.Expectations;
import dev.platgate.processor.Gates;
import dev.platgate.processor.ProgramGates;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which code the check of uses looks at, and which it passes over. */
final class GateFinderTest {
  private static final List<JavaFileObject> AROUND =
      List.of(
          Expectations.file(
              """
              package app;
              @dev.platgate.Platform(os = dev.platgate.Os.LINUX)
              class Gated implements Face { static Gated[] all() { return null; } }
              """),
          Expectations.file(
              """
              package app;
              interface Face {}
              """),
          Expectations.file(
              """
              package app;
              @dev.platgate.Platform(os = dev.platgate.Os.LINUX)
              interface GatedFace {}
              """),
          Expectations.file(
              """
              package app;
              class Home {
                static java.util.List<? extends Gated> upper() { return null; }
                static java.util.List<? super Gated[]> lower() { return null; }
                static <T extends Face & GatedFace> T both() { return null; }
                static <T> T any(java.util.function.Supplier<T> supplier) { return null; }
                static void take(java.util.function.Consumer<Gated> consumer) {}
                static void plain(java.util.List<? super String[]> list) {}
              }
              """),
          Expectations.file(
              """
              package app;
              class BuildTarget { static boolean OS_LINUX; static void call() {} }
              """),
          Expectations.file(
              """
              package app;
              class Other { static boolean OS_LINUX; }
              """));

  private static boolean find(String code) throws IOException {
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, unused -> {}, List.of("-proc:none"), null, files(code));
    CompilationUnitTree unit = task.parse().iterator().next();
    task.analyze();
    Gates gates = ProgramGates.of(task.getElements(), task.getTypes(), Set.of()).gates();
    Mentions mentions = new Mentions(gates, task.getTypes());
    Tree type = unit.getTypeDecls().get(0);
    return new GateFinder(Trees.instance(task), mentions, new TreePath(unit)).find(type);
  }

  private static List<JavaFileObject> files(String code) {
    List<JavaFileObject> files = new ArrayList<>();
    files.add(Expectations.file("package app;\n" + code));
    files.addAll(AROUND);
    return files;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class User { Gated field; }",
        "class User { Object o = Gated.all(); }",
        "class User { Object o = Home.upper(); }",
        "class User { void m() { var v = Home.lower(); } }",
        "class User { void m() { var v = Home.both(); } }",
        "class User { void m() { Home.take(each -> {}); } }",
        "class User extends Gated {}",
        "class User implements java.util.function.Supplier<Gated[]> {"
            + " public Gated[] get() { return null; } }",
        "@dev.platgate.Platform(os = dev.platgate.Os.LINUX) class User {}",
        "class User { @dev.platgate.Platform(os = dev.platgate.Os.LINUX) class Inner {} }",
        "class User { void m() { @dev.platgate.Platform class Local {} } }",
        "sealed interface User {}\n"
            + "@dev.platgate.Platform(os = dev.platgate.Os.LINUX) final class Sub implements User {}",
        "class User { boolean b = BuildTarget.OS_LINUX; }",
        "class User { String s = \"app.Gated\"; }",
        "class User { String s = \"app.Missing\"; }",
      })
  void findsCodeThatMayHaveToDoWithGates(String code) throws IOException {
    assertThat(find(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class User { int i = 1 + \"text\".length(); }",
        "class User { String s = \"An end. And a start\" + \".\" + \"a.\" + \"Gated\"; }",
        "class User { Object o = Other.OS_LINUX; }",
        "class User { void m() { BuildTarget.call(); } }",
        "class User extends Home implements Face, java.util.function.Supplier<Face[]> {"
            + " public Face[] get() { return null; } }",
        "class User { void m() { Home.plain(new java.util.ArrayList<>()); } }",
        "class User { <T extends Face & Comparable<T>> T m(T t) { return Home.any(() -> t); } }",
        "sealed interface User {}\nfinal class Sub implements User {}",
        "@Deprecated class User { @SuppressWarnings(\"unused\") int[] field = {1}; }",
        "class User { Missing missing; }",
      })
  void passesOverOtherCode(String code) throws IOException {
    assertThat(find(code)).isFalse();
  }
}
