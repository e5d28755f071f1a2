package dev.platgate.maven.tree;

import static dev.platgate.maven.tree.Sample.LINUX;
import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.maven.names.UnknownNameException;
import dev.platgate.maven.program.GatedType;
import dev.platgate.maven.program.Program;
import dev.platgate.maven.program.Service;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A variant has its qualified name where it serves, and its binary name where it is gated. */
final class NestedVariantTest {
  @ParameterizedTest
  @ValueSource(strings = {"Fast", "app.Memory.Fast", "app.Memory$Fast"})
  void aClassIsDrawnOnceUnderAnyOfItsNames(String item)
      throws DependencyException, UnknownNameException {
    Program program =
        new Program(
            LINUX,
            List.of(LINUX),
            List.of(new GatedType("app.Memory$Fast", Set.of(LINUX), List.of())),
            List.of(
                new Service("app.Memory", "app.GlobalMemory", Map.of(LINUX, "app.Memory.Fast"))),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(new Trees(program, Sample::dependencies).invert(item, List.of(LINUX)).lines())
        .containsExactly("app.Memory$Fast", "└── app.Memory", "    └── com.example:store:1");
  }
}
