package dev.platgate.maven.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.Target;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class TargetSubsetTest {
  private static final Target LINUX = Target.X86_64_UNKNOWN_LINUX_GNU;
  private static final Target ARM = Target.AARCH64_UNKNOWN_LINUX_GNU;
  private static final Target MUSL = Target.X86_64_UNKNOWN_LINUX_MUSL;
  private static final Target MAC = Target.AARCH64_APPLE_DARWIN;
  private static final List<Target> ALL = List.of(MAC, LINUX, ARM, MUSL);

  @Test
  void theFewerAreNamedInTheOrderOfTheSupported() {
    assertSubset(Set.of(), TargetSubset.Kind.NONE);
    assertSubset(Set.of(LINUX), TargetSubset.Kind.ONLY, LINUX);
    assertSubset(Set.of(LINUX, MAC), TargetSubset.Kind.ONLY, MAC, LINUX);
    assertSubset(Set.of(LINUX, ARM, MUSL), TargetSubset.Kind.ALL_BUT, MAC);
    assertSubset(Set.copyOf(ALL), TargetSubset.Kind.ALL);
  }

  private static void assertSubset(Set<Target> some, TargetSubset.Kind kind, Target... named) {
    assertThat(TargetSubset.of(some, ALL)).isEqualTo(new TargetSubset(kind, List.of(named)));
  }
}
