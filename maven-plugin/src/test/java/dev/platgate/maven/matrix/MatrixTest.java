package dev.platgate.maven.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.Target;
import dev.platgate.maven.program.Condition;
import dev.platgate.maven.program.GatedDependency;
import dev.platgate.maven.program.GatedType;
import dev.platgate.maven.program.Program;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class MatrixTest {
  private static final Target LINUX = Target.X86_64_UNKNOWN_LINUX_GNU;
  private static final Target MAC = Target.AARCH64_APPLE_DARWIN;

  @Test
  void aNestedTypeIsNotGatedByItself() {
    Matrix matrix =
        Matrix.of(
            new Program(
                LINUX,
                List.of(LINUX, MAC),
                List.of(
                    new GatedType(
                        "app.Outer$Inner",
                        Set.of(LINUX),
                        List.of(
                            new Condition("app.Outer", "unix"),
                            new Condition("app.Outer.Inner", "target_os = \"linux\"")))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    assertThat(matrix.types())
        .extracting(Presence::notes)
        .containsExactly(List.of("unix by app.Outer", "target_os = \"linux\""));
  }

  @Test
  void aDependencyOfAllTargetsIsNotShown() {
    Matrix matrix =
        Matrix.of(
            new Program(
                LINUX,
                List.of(LINUX, MAC),
                List.of(),
                List.of(),
                List.of(
                    new GatedDependency("g:all", List.of("g.all"), Set.of(LINUX, MAC)),
                    new GatedDependency("g:none", List.of("g.none"), Set.of()),
                    new GatedDependency("g:one", List.of("g.one"), Set.of(MAC))),
                List.of(),
                List.of(),
                List.of()));
    assertThat(matrix.dependencies()).extracting(Presence::name).containsExactly("g:none", "g:one");
  }
}
