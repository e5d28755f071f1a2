package dev.platgate.examples.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.platgate.Host;
import dev.platgate.PlatformMismatchError;
import dev.platgate.Target;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The registry has the variant of the target that was built, and no other. */
final class RegistryTest {
  private static final Map<Target, String> VARIANTS =
      Map.of(
          Target.X86_64_UNKNOWN_LINUX_GNU, "XdgConfigDirectory",
          Target.AARCH64_UNKNOWN_LINUX_GNU, "XdgConfigDirectory",
          Target.X86_64_UNKNOWN_FREEBSD, "XdgConfigDirectory",
          Target.AARCH64_APPLE_DARWIN, "MacConfigDirectory",
          Target.X86_64_PC_WINDOWS_MSVC, "WindowsConfigDirectory");

  private final Target target = Target.parse(System.getProperty("platgate.target"));

  /** Looks at the class without running it, which only the machine of the target allows. */
  @Test
  void isBoundToTheVariantOfTheTarget() throws Exception {
    assertThat(BuildTarget.TRIPLE).isEqualTo(target.triple());
    assertThat(GlobalConfigDirectory.class.getDeclaredField("INSTANCE").getType().getSimpleName())
        .isEqualTo(VARIANTS.get(target));
  }

  @Test
  void servesOnTheMachineItIsFor() {
    assumeTrue(Host.current().target().equals(Optional.of(target)), "not built for this machine");
    assertThat(GlobalConfigDirectory.get().getClass().getSimpleName())
        .isEqualTo(VARIANTS.get(target));
    assertThat(GlobalConfigDirectory.of("p")).isAbsolute().endsWithRaw(Path.of("p"));
  }

  @Test
  void refusesAnyOtherMachine() {
    assumeTrue(!Host.current().target().equals(Optional.of(target)), "built for this machine");
    assertThatThrownBy(() -> GlobalConfigDirectory.of("p"))
        .isInstanceOf(PlatformMismatchError.class)
        .hasMessageContaining("built for " + target.triple());
  }
}
