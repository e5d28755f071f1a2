package dev.platgate.processor;

import static dev.platgate.processor.Expectations.check;

import org.junit.jupiter.api.Test;

/** Texts that are the name of a gated class. */
final class NamedClassTest {
  @Test
  void binaryAndCanonicalNamesCount() {
    check(
        """
        package app;
        @dev.platgate.Platform(os = dev.platgate.Os.LINUX)
        class Linux {
          static class Inner {
            static class Deep {}
          }
          String own = "app.Linux";
        }
        """,
        """
        package app;
        class User {
          // [NameOutsideGate]
          String type = "app.Linux";
          // [NameOutsideGate]
          String binary = "app.Linux$Inner";
          // [NameOutsideGate]
          String canonical = "app.Linux.Inner";
          String mixed = "app.Linux$Inner.Deep";
          String other = "app.Linux2";
          String simple = "Linux";
          String inText = "an app.Linux";
          String ungated = "app.User";
        }
        """);
  }

  @Test
  void guardsProtectThem() {
    check(
        """
        package app;
        @dev.platgate.PlatformService(unsupported = Store.None.class)
        public interface Store {
          final class None implements Store {}
        }
        """,
        """
        @PlatformRegistry(Store.class)
        package app;
        import dev.platgate.*;
        """,
        """
        package app;
        @dev.platgate.Platform(os = dev.platgate.Os.LINUX)
        class Linux {}
        """,
        """
        package app;
        class User {
          String m(Runnable task) {
            if (BuildTarget.OS_LINUX) {
              m(() -> m(null).concat("app.Linux"));
              return "app.Linux";
            }
            // [NameOutsideGate]
            return "app.Linux";
          }
        }
        """);
  }
}
