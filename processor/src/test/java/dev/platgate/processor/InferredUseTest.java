package dev.platgate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mentions in the class file of types that the source does not name. */
final class InferredUseTest {
  @TempDir private Path folder;
  private String classPath = "";

  @BeforeEach
  void compileLibrary() {
    Path library = folder.resolve("library");
    PlainJavac.compile(
        library,
        """
            package lib;
            @dev.platgate.Platform(os = dev.platgate.Os.LINUX)
            public class Gated extends Ungated {
              public void own() {}
              public static void statical() {}
            }
            """,
        """
            package lib;
            public class Ungated { public String text = ""; public void inherited() {} }
            """,
        """
            package lib;
            public class Sub extends Gated {}
            """,
        """
            package lib;
            public class Api {
              public Gated field;
              public Box<Gated> box = new Box<>();
              public Api(Gated... gated) {}
              public Api() {}
              public static Gated make() { return new Gated(); }
              public static void take(Gated gated) {}
              public static java.util.List<Gated> list() { return null; }
              public static void each(Listener listener) {}
              public static void pass(Box<? super Gated> box) {}
              public interface Listener { void on(Gated gated); }
              public static class Box<T> { public T value; public T get() { return value; } }
            }
            """);
    classPath = library + File.pathSeparator + System.getProperty("java.class.path");
  }

  /** Returns the numbers of the lines with errors, counted from that of the class. */
  private List<Integer> lines(String gate, String body) {
    String source = gate + "class User {\n" + body + "}\n";
    Build build =
        Build.of(
            folder.resolve("user"),
            List.of("-cp", classPath, "-Aplatgate.target=x86_64-unknown-linux-gnu"),
            "package app;\nimport lib.*;\n" + source,
            "package app;\n@dev.platgate.Platform(os = dev.platgate.Os.LINUX)\nclass Mine {}\n");
    List<Integer> lines = new ArrayList<>();
    for (String problem : build.problems()) {
      assertThat(problem).contains("[Platgate:UseOutsideGate] lib.Gated is used here");
      lines.add(Integer.parseInt(problem.split(":")[1]) - 3);
    }
    return lines.stream().sorted().toList();
  }

  private void checkLines(String body, Integer... expected) {
    assertThat(lines("", body)).containsExactly(expected);
    assertThat(lines("@dev.platgate.Platform(os = dev.platgate.Os.LINUX) ", body)).isEmpty();
  }

  @Test
  void descriptorsOfMethodsFieldsAndConstructors() {
    checkLines(
        """
        void m(Api api) {
          Api.make();
          Api.take(null);
          api.field = null;
          Object made = Api.make();
          new Api(null, null);
          new Api();
          Api.each(null);
          Runnable reference = Api::make;
        }
        """,
        2,
        3,
        4,
        5,
        6,
        9);
  }

  @Test
  void variablesWithoutAType() {
    checkLines(
        """
        void m(Api api) {
          var one =
              Api.make();
          for (var each : Api.list()) {}
          var list = Api.list();
          Api.each(gated -> {});
          Api.each((var gated) -> {});
        }
        """,
        2,
        3,
        4,
        5,
        6,
        7);
  }

  @Test
  void membersOfTypesWithoutAName() {
    checkLines(
        """
        void m(Api api) {
          api.box.get().own();
          api.box.get().inherited();
          String s = api.box.value.text;
          Object o = api.box.get();
          api.box.get();
          new Ungated().inherited();
        }
        """,
        2,
        3,
        4);
  }

  @Test
  void membersInheritedThroughAClassOfALibrary() {
    checkLines(
        """
        void m(Sub sub) {
          sub.own();
          sub.inherited();
          Sub.statical();
        }
        """,
        2,
        4);
  }

  @Test
  void functionTypes() {
    checkLines(
        """
        void m() {
          Api.list().stream().filter(java.util.Objects::nonNull);
          Api.list().stream().count();
          Api.list().removeIf(each ->
              true);
        }
        """,
        2,
        4);
  }

  @Test
  void overridingMethods() {
    checkLines(
        """
        class Listening implements Api.Listener {
          @Override
          public void on(Gated gated) {}
        }
        Api.Box<?> anonymous = new Api.Box<>(Api.list()) {};
        """
            .replace("(Api.list())", "()"),
        3);
  }

  @Test
  void aMissingClassOfALibraryIsNoProblemOfOurs() throws IOException {
    Files.delete(folder.resolve("library/lib/Ungated.class"));
    Files.delete(folder.resolve("library/lib/Gated.class"));
    checkLines(
        "Object o = Api.list(); int n = Api.list().size(); Runnable r = () -> Api.list();\n");
  }

  @Test
  void typeArgumentsOfAnonymousClasses() {
    checkLines(
        """
        void m() {
          Api.pass(new Api.Box<>());
          Api.pass(new Api.Box<>() {});
        }
        """,
        3);
  }
}
