package dev.platgate.processor;

import static dev.platgate.processor.Expectations.check;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class GateRulesTest {
  @Test
  void rejectsMembersThatAreExplicitlyEmpty() {
    check(
        """
        package app;
        import dev.platgate.*;
        @Platform(
            // [EmptyMember]
            os = {},
            // [EmptyMember]
            env = {},
            // [EmptyMember]
            arch = {},
            // [EmptyMember]
            not = {})
        class Gated {}
        """,
        """
        // [EmptyMember]
        @SupportedTargets({})
        // [EmptyMember]
        @PlatformRegistry({})
        package app;
        import dev.platgate.*;
        """);
  }

  @Test
  void rejectsCombinationsNoPlatformHas() {
    check(
        """
        package app;
        import dev.platgate.*;
        // [ImpossibleGate]
        @Platform(os = Os.WINDOWS, env = Env.MUSL)
        class Gated {}
        """,
        """
        package app;
        import dev.platgate.*;
        // [ImpossibleGate]
        @Platform(not = @Platform.Match(os = Os.MACOS, env = Env.GNU))
        class Other {}
        """);
  }

  @Test
  void rejectsGatesThatAreNeverTrueHere() {
    check(
        """
        @SupportedTargets(Target.X86_64_UNKNOWN_LINUX_GNU)
        package app;
        import dev.platgate.*;
        """,
        """
        package app;
        import dev.platgate.*;
        // [DeadGate]
        @Platform(os = Os.WINDOWS)
        class Gated {}
        """);
  }

  @Test
  void rejectsInnerGatesThatWiden() {
    check(
        """
        package app;
        import dev.platgate.*;
        @Platform(os = Os.LINUX)
        class Outer {
          @Platform(os = Os.LINUX, env = Env.GNU)
          static class Narrower {}
          @Platform
          static class Same {}
          // [WideningGate]
          @Platform(os = {Os.LINUX, Os.MACOS})
          static class Wider {}
          @Platform(env = Env.MUSL) @Platform(os = Os.WINDOWS)
          // [WideningGate]
          static class WiderInOneAlternative {}
          @Platform(arch = Arch.X86_64)
          static class NarrowerOnAnotherAxis {}
          // [RedundantGate]
          @Platform(os = Os.LINUX)
          static class Again {}
        }
        """);
  }

  @Test
  void packagesGateTheirTypes() {
    check(
        """
        @Platform(os = Os.LINUX)
        package app;
        import dev.platgate.*;
        """,
        """
        package app;
        import dev.platgate.*;
        // [WideningGate]
        @Platform(os = Os.MACOS)
        class Gated {}
        """);
  }

  @Test
  void rejectsPlatformTogetherWithOtherwise() {
    check(
        """
        package app;
        import dev.platgate.*;
        @Platform(os = Os.LINUX)
        // [ConflictingGates]
        @Otherwise
        class Gated implements Store {}
        """,
        """
        package app;
        @dev.platgate.PlatformService
        interface Store {}
        """);
  }

  @Test
  void rejectsOtherwiseWithoutAService() {
    check(
        """
        package app;
        import dev.platgate.*;
        // [OtherwiseWithoutService]
        @Otherwise
        class Gated implements Runnable { public void run() {} }
        """);
  }

  @Test
  void rejectsGatesInsideOtherwise() {
    check(
        """
        package app;
        @dev.platgate.PlatformService
        interface Store {}
        """,
        """
        package app;
        import dev.platgate.*;
        @Otherwise
        class Elsewhere implements Store {
          // [NestedInOtherwise]
          @Platform(os = Os.LINUX)
          static class Inner {}
        }
        """);
  }

  @Test
  void rejectsGatesOfLocalClasses() {
    check(
        """
        package app;
        import dev.platgate.*;
        class Outer {
          void method() {
            @Platform(os = Os.LINUX)
            // [LocalGate]
            class Local {}
          }
        }
        """,
        """
        @dev.platgate.SupportedTargets(dev.platgate.Target.X86_64_UNKNOWN_LINUX_GNU)
        package app;
        """);
  }

  @Test
  void leavesMissingSupertypesToJavac() {
    check(
        """
        package app;
        @dev.platgate.PlatformService
        interface Store {}
        """,
        """
        @PlatformRegistry(Store.class)
        package app;
        import dev.platgate.*;
        """,
        """
        package app;
        @dev.platgate.Otherwise
        // [cannot_find_symbol]
        class Variant implements Stor {}
        """);
  }

  @Test
  void namesTheOuterGateInFullWhereItHoldsOnNoSupportedTarget() {
    Compilation compilation =
        check(
            """
            @SupportedTargets(Target.X86_64_UNKNOWN_LINUX_GNU)
            package app;
            import dev.platgate.*;
            """,
            """
            package app;
            import dev.platgate.*;
            // [DeadGate]
            @Platform(os = Os.MACOS, arch = Arch.X86_64)
            class Outer {
              // [WideningGate]
              @Platform(os = Os.LINUX)
              class Inner {}
            }
            """);
    assertThat(compilation.errors())
        .extracting(error -> error.getMessage(Locale.ROOT))
        .anyMatch(text -> text.contains("app.Outer around it exists only on x86_64-apple-darwin."));
  }
}
