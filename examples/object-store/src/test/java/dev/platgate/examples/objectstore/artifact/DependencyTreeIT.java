package dev.platgate.examples.objectstore.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The three proofs of the founding report, on the dependencies that Maven resolves. */
@ExtendWith(BuiltOnce.class)
final class DependencyTreeIT {
  @Test
  void jemallocIsAbsentAndMimallocPresentOnAarch64(Checkout checkout) {
    List<String> tree = checkout.runtimeTree(Checkout.AARCH64);
    assertThat(tree).noneMatch(line -> line.contains("jemalloc"));
    assertThat(tree)
        .anyMatch(line -> line.contains("dev.platgate:platgate-runtime-mimalloc:"))
        .anyMatch(line -> line.contains("org.lwjgl:lwjgl-mimalloc:jar:natives-linux-arm64:"));
  }

  @Test
  void jemallocIsPresentOnX86(Checkout checkout) {
    assertThat(checkout.runtimeTree(Checkout.X86_64))
        .anyMatch(line -> line.contains("dev.platgate:platgate-runtime-jemalloc:"))
        .anyMatch(line -> line.contains("org.lwjgl:lwjgl-jemalloc:jar:natives-linux:"));
  }
}
