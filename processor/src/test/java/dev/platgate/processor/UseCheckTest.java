package dev.platgate.processor;

import static dev.platgate.processor.Expectations.check;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

final class UseCheckTest {
  private static final String GATED =
      """
      package app;
      import dev.platgate.*;
      @Platform(os = Os.LINUX, env = Env.GNU, arch = Arch.X86_64)
      public class Gated {
        public static final int SIZE = 1;
        public int field;
        public static void call() {}
      }
      """;

  @Test
  void findsUsesFromUngatedCode() {
    check(
        GATED,
        """
        package app;
        // [UseOutsideGate]
        class Ungated extends Gated {
          // [UseOutsideGate]
          Gated field;
          // [UseOutsideGate]
          Object created = new Gated();
          // [UseOutsideGate]
          Class<?> literal = Gated.class;
          // [UseOutsideGate]
          java.util.List<Gated> argument;
          // [UseOutsideGate]
          int constant = Gated.SIZE;
          // [UseOutsideGate]
          Runnable reference = Gated::call;
          // [UseOutsideGate]
          void parameter(Gated gated) {}
          // [UseOutsideGate]
          void thrown() { Object o = this; if (o instanceof Gated) {} }
          // [UseOutsideGate]
          Runnable lambda = () -> app.Gated.call();
        }
        """);
  }

  @Test
  void acceptsUsesWhereTheGateHolds() {
    check(
        GATED,
        """
        package app;
        import dev.platgate.*;
        @Platform(os = Os.LINUX, env = Env.GNU, arch = Arch.X86_64)
        class Same extends Gated { Gated field = new Gated(); }
        """,
        """
        package app;
        import dev.platgate.*;
        class Outer {
          @Platform(os = Os.LINUX, env = Env.GNU, arch = Arch.X86_64)
          static class Nested { Gated field; }
        }
        """);
  }

  @Test
  void findsUsesFromWiderAndOtherGates() {
    check(
        GATED,
        """
        package app;
        import dev.platgate.*;
        @Platform(os = Os.LINUX)
        class Wider {
          // [UseOutsideGate]
          Gated field;
        }
        """,
        """
        package app;
        import dev.platgate.*;
        @Platform(os = Os.MACOS)
        class Other {
          // [UseOutsideGate]
          Gated field;
        }
        """);
  }

  @Test
  void countsSupportedTargetsOnly() {
    var compilation =
        check(
            """
            @SupportedTargets({
                Target.X86_64_UNKNOWN_LINUX_GNU, Target.AARCH64_UNKNOWN_LINUX_GNU})
            package app;
            import dev.platgate.*;
            """,
            GATED,
            """
            package app;
            import dev.platgate.*;
            @Platform(arch = Arch.X86_64)
            class OnX86 { Gated field; }
            """,
            """
            package app;
            class Ungated {
              // [UseOutsideGate]
              Gated field;
            }
            """);
    assertThat(compilation.errors().get(0).getMessage(Locale.ROOT))
        .contains("app.Gated is used here on aarch64-unknown-linux-gnu, but")
        .contains("exists only on x86_64-unknown-linux-gnu.");
  }

  @Test
  void knowsTheGateOfOtherwise() {
    check(
        """
        package app;
        @dev.platgate.PlatformService
        public interface Store {}
        """,
        """
        package app;
        import dev.platgate.*;
        @Platform(os = Os.LINUX)
        class OnLinux implements Store {}
        """,
        """
        package app;
        import dev.platgate.*;
        @Otherwise
        class Elsewhere implements Store {}
        """,
        """
        package app;
        import dev.platgate.*;
        @Platform(os = Os.MACOS)
        class OnMac { Elsewhere field; }
        """,
        """
        package app;
        import dev.platgate.*;
        @Platform(os = Os.LINUX)
        class Using {
          OnLinux same;
          // [UseOutsideGate]
          Elsewhere field;
        }
        """);
  }

  @Test
  void importsAloneAreNoUses() {
    check(
        GATED,
        """
        package app.other;
        import static app.Gated.SIZE;
        import app.Gated;
        class Ungated { String Gated = "Gated"; }
        """);
  }

  @Test
  void thePackageInAQualifiedNameIsNoUse() {
    check(
        """
        @dev.platgate.Platform(os = dev.platgate.Os.LINUX)
        package app.linux;
        """,
        """
        package app.linux;
        public class Gated { public static class Inner {} }
        """,
        """
        package app.linux.sub;
        public class Ungated {}
        """,
        """
        package app;
        class User {
          app.linux.sub.Ungated ungated;
          // [UseOutsideGate]
          app.linux.Gated.Inner gated;
        }
        """);
  }

  @Test
  void classLiteralsInAnnotationsAreUses() {
    check(
        GATED,
        """
        package dev.platgate.other;
        public @interface Names { Class<?> value(); }
        """,
        """
        package app;
        // [UseOutsideGate]
        @dev.platgate.other.Names(Gated.class)
        class User {}
        """,
        """
        // [UseOutsideGate]
        @dev.platgate.other.Names(app.Gated.class)
        package app.sub;
        """);
  }

  @Test
  void implicitPermitsAreUses() {
    check(
        """
        package app;
        import dev.platgate.*;
        // [UseOutsideGate]
        sealed interface Shape {
          @Platform(os = Os.LINUX)
          final class OnLinux implements Shape {}
        }
        """);
  }
}
