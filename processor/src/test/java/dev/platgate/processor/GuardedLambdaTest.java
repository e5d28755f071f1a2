package dev.platgate.processor;

import org.junit.jupiter.api.Test;

/** What javac makes a method of stays in the class file whatever guards it. */
final class GuardedLambdaTest {
  @Test
  void lambdasKeepWhatTheyName() {
    GuardedProgram.check(
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
            take(new Linux()::instance);
            // [KeptOutsideGate]
            take(Linux::all);
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
