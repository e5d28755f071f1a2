package dev.platgate.processor;

/** A program with constants of the target, and with a class on Linux and one on macOS. */
final class GuardedProgram {
  static final String STORE =
      """
      package app;
      @dev.platgate.PlatformService(unsupported = Store.None.class)
      public interface Store {
        final class None implements Store {}
      }
      """;

  static final String REGISTRY =
      """
      @PlatformRegistry(Store.class)
      package app;
      import dev.platgate.*;
      """;

  static final String LINUX =
      """
      package app;
      @dev.platgate.Platform(os = dev.platgate.Os.LINUX)
      public class Linux {
        static final int SIZE = 1;
        static boolean call() { return true; }
        static void all(Object... all) {}
        void instance() {}
      }
      """;

  static final String MAC =
      """
      package app;
      @dev.platgate.Platform(os = dev.platgate.Os.MACOS)
      public class Mac { static boolean call() { return true; } }
      """;

  private GuardedProgram() {}

  /** Checks the body of a class, which says what is expected of it. */
  static void check(String body) {
    Expectations.check(STORE, REGISTRY, LINUX, MAC, "package app;\nclass User {\n" + body + "}\n");
  }
}
