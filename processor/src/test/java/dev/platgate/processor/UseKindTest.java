package dev.platgate.processor;

import static dev.platgate.processor.Expectations.KEEP_ALL;
import static dev.platgate.processor.Expectations.X86;
import static dev.platgate.processor.Expectations.check;

import org.junit.jupiter.api.Test;

/** Every way in which source can mention a type, each in wider code and where the gate holds. */
final class UseKindTest {
  private static final String HOME =
      """
      package app;
      import java.lang.annotation.*;
      @dev.platgate.Platform(os = dev.platgate.Os.LINUX)
      class Home {
        interface Face {}
        static class Type {
          static final int CONSTANT = 1;
          static int variable;
          static void call() {}
          void instance() {}
        }
        static class Failure extends RuntimeException { static final long serialVersionUID = 1; }
        record Point(int x) {}
        enum Mode { ON, OFF }
        @Target({ElementType.TYPE_USE, ElementType.METHOD})
        @interface Marked {}
      }
      """;

  private static final String NAMES =
      """
      package app;
      @interface Names { Class<?>[] value(); }
      """;

  /** Checks a body in wider code, and that the same is no error where the gate holds. */
  private static void checkBody(String body) {
    Expectations check = Expectations.with(X86, KEEP_ALL, "-Xlint:-processing");
    check.compile(HOME, NAMES, unit("") + body + "}\n");
    String gated = unit("@dev.platgate.Platform(os = dev.platgate.Os.LINUX) ");
    check.compile(HOME, NAMES, gated + body.replaceAll("// \\[\\w+]", "//") + "}\n");
  }

  private static String unit(String gate) {
    return "package app;\nimport app.Home.*;\nimport java.util.*;\nimport java.util.function.*;\n"
        + "import static app.Home.Type.*;\nimport static app.Home.Mode.*;\n"
        + gate
        + "\nclass User {\n";
  }

  @Test
  void supertypes() {
    checkBody(
        """
        // [UseOutsideGate]
        class A extends Type {}
        // [UseOutsideGate]
        class B implements Face {}
        // [UseOutsideGate]
        interface C extends Face {}
        // [UseOutsideGate]
        record D(int x) implements Face {}
        // [UseOutsideGate]
        enum E implements Face {}
        // [UseOutsideGate]
        abstract class F implements Comparator<List<? super Type[]>> {}
        // [UseOutsideGate]
        class G<T extends Type> {}
        // [UseOutsideGate]
        class H<T extends Object & Face> {}
        """);
  }

  @Test
  void signatures() {
    checkBody(
        """
        // [UseOutsideGate]
        Type[][] field;
        // [UseOutsideGate]
        Map<String, ? extends List<Type>> arguments;
        // [UseOutsideGate]
        Type result() { return null; }
        // [UseOutsideGate]
        void parameter(Type... type) {}
        // [UseOutsideGate]
        void thrown() throws Failure {}
        // [UseOutsideGate]
        <T extends Type> void bounded() {}
        // [UseOutsideGate]
        User(Type type) {}
        // [UseOutsideGate]
        record Held(Type type) {}
        // [UseOutsideGate]
        record Compact(Type type) { Compact { Objects.requireNonNull(type); } }
        """);
  }

  @Test
  void expressions() {
    checkBody(
        """
        // [UseOutsideGate]
        Object created = new Type();
        // [UseOutsideGate]
        Object anonymous = new Type() {};
        // [UseOutsideGate]
        Object array = new Type[1];
        // [UseOutsideGate]
        Object filled = new Object[] {Type.class};
        // [UseOutsideGate]
        int constant = Type.CONSTANT;
        // [UseOutsideGate]
        int variable = Type.variable;
        // [UseOutsideGate]
        Object mode = Mode.ON;
        // [UseOutsideGate]
        Object diamond = new ArrayList<>(List.<Type>of());
        // [UseOutsideGate]
        Object methodArgument = Collections.<Type>emptyList();
        // [UseOutsideGate]
        int imported = CONSTANT;
        // [UseOutsideGate]
        Object importedMode = ON;
        void statements(Object o) {
          // [UseOutsideGate]
          call();
          // [UseOutsideGate]
          Type local;
          // [UseOutsideGate]
          Object cast = (Type) o;
          // [UseOutsideGate]
          Object both = (Runnable & Face) o;
          // [UseOutsideGate]
          if (o instanceof Type[]) {}
          // [UseOutsideGate]
          if (o instanceof Type type) {}
          // [UseOutsideGate]
          try { o.wait(); } catch (Failure | InterruptedException e) {}
          // [UseOutsideGate]
          for (Type each : List.<Type>of()) {}
        }
        """);
  }

  @Test
  void functions() {
    checkBody(
        """
        // [UseOutsideGate]
        Runnable statical = Type::call;
        // [UseOutsideGate]
        Supplier<Object> constructor = Type::new;
        // [UseOutsideGate]
        IntFunction<Object> array = Type[]::new;
        // [UseOutsideGate]
        Runnable body = () -> { Object o = new Type(); };
        // [UseOutsideGate]
        Object explicit = (Consumer<?>) (Type type) -> {};
        """);
  }

  @Test
  void annotations() {
    checkBody(
        """
        // [UseOutsideGate]
        @Marked void method() {}
        // [UseOutsideGate]
        @Names(Type.class) void value() {}
        // [UseOutsideGate]
        @Names({User.class, Type[].class}) void values() {}
        // [UseOutsideGate]
        Object use = (@Marked Object) null;
        """);
  }

  @Test
  void switches() {
    checkBody(
        """
        // [UseOutsideGate]
        int selector(Mode mode) {
          // [UseOutsideGate]
          switch (mode) { case OFF: return 2; default: return 0; }
        }
        """);
  }

  @Test
  void permits() {
    check(
        """
        package app;
        // [UseOutsideGate]
        sealed interface Explicit permits Linux {}
        """,
        """
        package app;
        @dev.platgate.Platform(os = dev.platgate.Os.LINUX)
        final class Linux implements Explicit {}
        """);
  }

  @Test
  void aMemberOfAReportedSupertypeIsNoFurtherError() {
    check(
        HOME,
        """
        package app;
        // [UseOutsideGate]
        class Sub extends Home.Type {
          Sub() { super(); }
          void own() { instance(); super.instance(); this.instance(); variable = 1; }
        }
        """,
        """
        package app;
        class User { void m(Sub sub) { sub.instance(); Sub.call(); } }
        """);
  }

  @Test
  void whatIsAroundAReportedMemberIsStillChecked() {
    check(
        HOME,
        """
        package app;
        import app.Home.*;
        class User {
          Object m(Object o) { return o; }
          // [UseOutsideGate] // [UseOutsideGate]
          Object two = ((Type) m(Mode.ON)).hashCode();
        }
        """);
  }
}
