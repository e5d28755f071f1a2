package dev.platgate.processor;

import static dev.platgate.processor.Expectations.check;

import org.junit.jupiter.api.Test;

/** Conditions made of the constants of the target narrow the code they guard. */
final class GuardTest {
  private static final String STORE =
      """
      package app;
      @dev.platgate.PlatformService(unsupported = Store.None.class)
      public interface Store {
        final class None implements Store {}
      }
      """;

  private static final String REGISTRY =
      """
      @PlatformRegistry(Store.class)
      package app;
      import dev.platgate.*;
      """;

  private static final String LINUX =
      """
      package app;
      @dev.platgate.Platform(os = dev.platgate.Os.LINUX)
      public class Linux {
        static final int SIZE = 1;
        static boolean call() { return true; }
      }
      """;

  private static final String MAC =
      """
      package app;
      @dev.platgate.Platform(os = dev.platgate.Os.MACOS)
      public class Mac { static boolean call() { return true; } }
      """;

  private static void checkUser(String body) {
    check(STORE, REGISTRY, LINUX, MAC, "package app;\nclass User {\n" + body + "}\n");
  }

  @Test
  void anIfNarrowsTheRightBranchOnly() {
    checkUser(
        """
        void m() {
          if (BuildTarget.OS_LINUX) { Linux.call(); } else { int other = 0; }
          if (!BuildTarget.OS_LINUX) { int other = 0; } else { Linux.call(); }
          if (app.BuildTarget.OS_MACOS) Mac.call();
          // [UseOutsideGate]
          if (BuildTarget.OS_LINUX) { int other = 0; } else { Linux.call(); }
          // [UseOutsideGate]
          if (BuildTarget.OS_LINUX) { Mac.call(); }
          // [UseOutsideGate]
          Linux.call();
          // [UseOutsideGate]
          if (BuildTarget.UNIX) { Linux.call(); }
        }
        """);
  }

  @Test
  void conjunctionsAndDisjunctionsNarrow() {
    checkUser(
        """
        boolean m(boolean x) {
          if (x && (BuildTarget.OS_LINUX && BuildTarget.ENV_GNU)) { Linux.call(); }
          if (!(x || !BuildTarget.OS_LINUX)) { Linux.call(); }
          if (x || !BuildTarget.OS_LINUX) { } else { Linux.call(); }
          if (BuildTarget.OS_LINUX && x || BuildTarget.ENV_MUSL) { Linux.call(); }
          boolean and = BuildTarget.OS_LINUX && Linux.call();
          boolean or = !BuildTarget.OS_LINUX || Linux.call();
          // [UseOutsideGate]
          if (x || BuildTarget.OS_LINUX) { Linux.call(); }
          // [UseOutsideGate]
          if (BuildTarget.OS_LINUX || BuildTarget.OS_MACOS) { Linux.call(); }
          // [UseOutsideGate]
          if (BuildTarget.OS_LINUX && x) { } else { Linux.call(); }
          // [UseOutsideGate]
          boolean before = Linux.call() && BuildTarget.OS_LINUX;
          // [UseOutsideGate]
          return BuildTarget.OS_LINUX || Linux.call();
        }
        """);
  }

  @Test
  void elseIfChainsAndTernariesNarrow() {
    checkUser(
        """
        Object m() {
          if (BuildTarget.OS_LINUX) { Linux.call(); }
          else if (BuildTarget.OS_MACOS) { Mac.call(); }
          // [UseOutsideGate]
          else { Mac.call(); }
          // [UseOutsideGate]
          Object wrong = BuildTarget.OS_LINUX ? null : new Linux();
          return BuildTarget.OS_LINUX ? new Linux() : BuildTarget.OS_MACOS ? new Mac() : null;
        }
        """);
  }

  @Test
  void earlyExitsNarrowTheRestOfTheBlock() {
    checkUser(
        """
        void returns() {
          if (!BuildTarget.OS_LINUX) return;
          Linux.call();
        }
        void chosen(boolean x) {
          if (BuildTarget.OS_LINUX) { Linux.call(); }
          else if (x) { return; }
          else { { throw new IllegalStateException(); } }
          Linux.call();
        }
        void loops(boolean x) {
          while (x) {
            if (!BuildTarget.OS_LINUX) { continue; }
            Linux.call();
          }
          for (;;) {
            if (!BuildTarget.OS_LINUX) { break; }
            Linux.call();
          }
          // [UseOutsideGate]
          Linux.call();
        }
        int switches(int x) {
          switch (x) {
            case 1:
              if (!BuildTarget.OS_LINUX) break;
              Linux.call();
              break;
            case 2:
              // [UseOutsideGate]
              Linux.call();
              break;
            default:
          }
          label: {
            if (!BuildTarget.OS_LINUX) break label;
            Linux.call();
          }
          // [UseOutsideGate]
          Linux.call();
          return switch (x) {
            case 1 -> { if (BuildTarget.OS_LINUX) { yield Linux.SIZE; } yield 2; }
            // [UseOutsideGate]
            default -> Linux.SIZE;
          };
        }
        // [UseOutsideGate]
        { if (BuildTarget.OS_LINUX) { Linux.call(); } else { throw new IllegalStateException(); } } Linux after;
        void other(boolean x) {
          if (x && !BuildTarget.OS_LINUX) return;
          // [UseOutsideGate]
          Linux.call();
        }
        """);
  }

  @Test
  void loopConditionsNarrowTheirBody() {
    checkUser(
        """
        void m(boolean x) {
          while (x && BuildTarget.OS_LINUX) { Linux.call(); }
          for (; x && BuildTarget.OS_LINUX; Linux.call()) { Linux.call(); }
          // [UseOutsideGate]
          do { Linux.call(); } while (x && BuildTarget.OS_LINUX);
        }
        """);
  }

  @Test
  void localVariablesCarryConditions() {
    checkUser(
        """
        void m(boolean x) {
          final boolean linux = BuildTarget.OS_LINUX;
          if (linux) { Linux.call(); }
          boolean effective = BuildTarget.OS_LINUX;
          // [KeptOutsideGate]
          if (effective) { Linux.call(); }
          final boolean unknown = BuildTarget.OS_LINUX && x;
          // [KeptOutsideGate]
          if (unknown) { Linux.call(); }
          final boolean other = !linux;
          if (other) return;
          Linux.call();
        }
        void assigned(boolean x) {
          boolean linux = BuildTarget.OS_LINUX;
          if (x) { linux = x; }
          // [UseOutsideGate]
          if (linux) { Linux.call(); }
          boolean changed = BuildTarget.OS_LINUX;
          changed |= x;
          // [UseOutsideGate]
          if (changed) { Linux.call(); }
        }
        """);
  }

  @Test
  void staticallyImportedConstantsNarrow() {
    check(
        STORE,
        REGISTRY,
        LINUX,
        """
        package app;
        import static app.BuildTarget.*;
        class User { int size = OS_LINUX ? Linux.SIZE : 0; }
        """);
  }

  @Test
  void otherClassesOfThatNameDoNotNarrow() {
    check(
        LINUX,
        """
        package app.other;
        public class BuildTarget { public static final boolean OS_LINUX = true; }
        """,
        """
        package app;
        import app.other.BuildTarget;
        class User {
          // [UseOutsideGate]
          boolean used = BuildTarget.OS_LINUX && Linux.call();
        }
        """);
  }

  @Test
  void lambdasKeepWhatTheyName() {
    checkUser(
        """
        void take(Runnable task) {}
        void make(java.util.function.IntFunction<Object> task) {}
        void m() {
          if (BuildTarget.OS_LINUX) {
            // [KeptOutsideGate]
            take(() -> Linux.call());
            // [KeptOutsideGate]
            make(Linux[]::new);
            take(Linux::call);
            take(() -> { if (BuildTarget.OS_LINUX) { Linux.call(); } });
            Linux captured = new Linux();
            // [KeptOutsideGate]
            take(() -> { if (BuildTarget.OS_LINUX) { captured.hashCode(); } });
            take(() -> { if (BuildTarget.OS_LINUX) { Linux own = new Linux(); own.hashCode(); } });
            take(new Runnable() { @Override public void run() { take(() -> Linux.call()); } });
          }
          // [UseOutsideGate]
          take(() -> Linux.call());
        }
        """);
  }
}
