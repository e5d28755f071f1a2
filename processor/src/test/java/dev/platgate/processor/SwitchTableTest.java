package dev.platgate.processor;

import static dev.platgate.processor.Expectations.check;

import org.junit.jupiter.api.Test;

/** The table that javac makes for a switch over an enum. */
final class SwitchTableTest {
  @Test
  void isInTheOutermostClass() {
    check(
        """
        @dev.platgate.PlatformRegistry(Store.class)
        package app;
        """,
        """
        package app;
        @dev.platgate.PlatformService(unsupported = dev.platgate.Unsupported.class)
        public interface Store {}
        """,
        """
        package app;
        @dev.platgate.Platform(os = dev.platgate.Os.LINUX)
        enum Level { LOW, HIGH }
        """,
        """
        package app;
        import dev.platgate.*;
        class Outer {
          @Platform(os = Os.LINUX)
          static class Nested {
            int statement(Level level, Thread.State state) {
              switch (state) { case NEW: return 2; default: }
              // [KeptOutsideGate]
              switch (level) { case LOW: return 1; default: return 0; }
            }
            int expression(Level level) {
              // [KeptOutsideGate]
              return switch (level) { case LOW -> 1; case HIGH -> 2; };
            }
            int guarded(Level level) {
              if (BuildTarget.OS_LINUX) {
                switch (level) { case LOW: return 1; default: return 0; }
              }
              if (BuildTarget.ARCH_X86_64) {
                // [KeptOutsideGate]
                switch (level) { case LOW: return 1; default: return 0; }
              }
              return 0;
            }
          }
        }
        """,
        """
        package app;
        import dev.platgate.*;
        @Platform(os = Os.LINUX)
        class Gated {
          static class Nested {
            int statement(Level level) {
              switch (level) { case LOW: return 1; default: return 0; }
            }
          }
        }
        """);
  }
}
