package dev.platgate.processor;

import static dev.platgate.processor.Expectations.check;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

final class CfgGateTest {
  private static final String SERVICE =
      """
      package app;
      @dev.platgate.PlatformService
      public interface Allocator {}
      """;

  private static final String REGISTRY =
      """
      @dev.platgate.PlatformRegistry(Allocator.class)
      package app;
      """;

  @Test
  void theConditionsOfTheFoundingReportCoverEveryTarget() {
    check(
        SERVICE,
        REGISTRY,
        """
        package app;
        import dev.platgate.*;
        @Platform(cfg = "all(target_os = \\"linux\\", target_env = \\"gnu\\", target_arch = \\"x86_64\\")")
        class Jemalloc implements Allocator {}
        """,
        """
        package app;
        import dev.platgate.*;
        @Platform(cfg = "not(all(target_os = \\"linux\\", target_env = \\"gnu\\", target_arch = \\"x86_64\\"))")
        class Mimalloc implements Allocator {}
        """,
        """
        package app;
        import dev.platgate.*;
        @Platform(os = Os.LINUX, env = Env.GNU, arch = Arch.X86_64)
        class OnServers {
          Jemalloc there;
          // [UseOutsideGate]
          Mimalloc elsewhere;
        }
        """);
  }

  @Test
  void aConditionIsCombinedWithTheOtherMembers() {
    check(
        """
        package app;
        import dev.platgate.*;
        @Platform(arch = Arch.X86_64, cfg = "unix", not = @Platform.Match(os = Os.LINUX))
        class Gated {}
        """,
        """
        package app;
        import dev.platgate.*;
        @Platform(os = {Os.MACOS, Os.FREEBSD}, arch = Arch.X86_64)
        class Same { Gated gated; }
        """);
  }

  @Test
  void pointsAtWhatIsWrongInACondition() {
    var compilation =
        check(
            """
            package app;
            import dev.platgate.*;
            // [InvalidCfg]
            @Platform(cfg = "all(unix, target_os = \\"widnows\\")")
            class Typo {}
            """,
            """
            package app;
            import dev.platgate.*;
            // [InvalidCfg]
            @Platform(cfg = "")
            class Empty {}
            """,
            """
            package app;
            import dev.platgate.*;
            // [ImpossibleGate]
            @Platform(cfg = "all(unix, windows)")
            class Never {}
            """);
    assertThat(compilation.errors().get(0).getMessage(Locale.ROOT))
        .contains("windows")
        .contains("all(unix, target_os = \"widnows\")")
        .contains("^^^^^^^");
  }
}
