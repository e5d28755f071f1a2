package dev.platgate.processor;

import static dev.platgate.processor.Expectations.check;

import org.junit.jupiter.api.Test;

/** Conditions made of the constants of the target narrow the code they guard. */
final class GuardTest {
  @Test
  void anIfNarrowsTheRightBranchOnly() {
    GuardedProgram.check(
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
    GuardedProgram.check(
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
    GuardedProgram.check(
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
    GuardedProgram.check(
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
    GuardedProgram.check(
        """
        void m(boolean x) {
          while (x && BuildTarget.OS_LINUX) { Linux.call(); }
          for (; x && BuildTarget.OS_LINUX; Linux.call()) { Linux.call(); }
          // [UseOutsideGate]
          for (; x; Linux.call()) { }
          // [UseOutsideGate]
          for (; ; Linux.call()) { if (x) break; }
          // [UseOutsideGate]
          do { Linux.call(); } while (x && BuildTarget.OS_LINUX);
        }
        """);
  }

  @Test
  void localVariablesCarryConditions() {
    GuardedProgram.check(
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
        GuardedProgram.STORE,
        GuardedProgram.REGISTRY,
        GuardedProgram.LINUX,
        """
        package app;
        import static app.BuildTarget.*;
        class User { int size = OS_LINUX ? Linux.SIZE : 0; }
        """);
  }

  @Test
  void otherClassesOfThatNameDoNotNarrow() {
    check(
        GuardedProgram.LINUX,
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
}
