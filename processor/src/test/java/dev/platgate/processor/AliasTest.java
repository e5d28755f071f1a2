package dev.platgate.processor;

import org.junit.jupiter.api.Test;

/** Annotations that gate what they mark, as they are gated themselves. */
final class AliasTest {
  @Test
  void aliasesGateWhatTheyMark() {
    withAliases(
        """
        package app;
        import dev.platgate.*;
        @Platform(os = Os.LINUX)
        @interface OnLinux {}
        """,
        """
        package app;
        @OnLinux
        @dev.platgate.Platform(arch = dev.platgate.Arch.X86_64)
        @interface OnLinuxServer {}
        """,
        """
        package app;
        import dev.platgate.*;
        @OnLinuxServer
        class Gated {}
        """,
        """
        package app;
        import dev.platgate.*;
        @Platform(os = Os.LINUX, arch = Arch.X86_64)
        class Same { Gated gated; }
        """,
        """
        package app;
        import dev.platgate.*;
        @Platform(os = Os.LINUX)
        class Wider {
          // [UseOutsideGate]
          Gated gated;
        }
        """);
  }

  @Test
  void rejectsAliasesInACircle() {
    withAliases(
        """
        package app;
        @dev.platgate.Platform(os = dev.platgate.Os.LINUX)
        // [AliasCycle]
        @Second
        @interface First {}
        """,
        """
        package app;
        @First
        @interface Second {}
        """);
  }

  /** As for any annotation that no processor supports, javac would warn of aliases. */
  private static void withAliases(String... sources) {
    Expectations.with(Expectations.X86, Expectations.KEEP_ALL, "-Xlint:-processing")
        .compile(sources);
  }
}
