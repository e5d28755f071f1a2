package dev.platgate.maven.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.platgate.Target;
import dev.platgate.maven.program.Program;
import dev.platgate.maven.program.Service;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MatrixFormatTest {
  private static final List<Target> TWO =
      List.of(Target.X86_64_UNKNOWN_LINUX_GNU, Target.AARCH64_APPLE_DARWIN);

  @ParameterizedTest
  @EnumSource
  void nameIsParsed(MatrixFormat format) {
    assertThat(MatrixFormat.parse(format.toString())).isEqualTo(format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "HTML", "xml"})
  void unknownNameListsTheKnown(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MatrixFormat.parse(name))
        .withMessage("'%s' is no format of a matrix. The formats are text, markdown, html.", name);
  }

  @Test
  void textFitsTheTerminal() {
    for (Program program : List.of(Samples.store(), Samples.large())) {
      assertThat(MatrixFormat.TEXT.render(program, "").lines())
          .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }
  }

  @Test
  void programWithoutGatesNamesItsTargets() {
    Program program = program(List.of());
    assertThat(MatrixFormat.TEXT.render(program, ""))
        .isEqualTo("Targets: x86_64-unknown-linux-gnu, aarch64-apple-darwin\n");
    assertThat(MatrixFormat.MARKDOWN.render(program, ""))
        .contains("| Target |\n| --- |\n| `x86_64-unknown-linux-gnu` |\n")
        .doesNotContain("Services", "lacks");
    assertThat(MatrixFormat.HTML.render(program, "x"))
        .contains("0 services")
        .doesNotContain("lacks");
  }

  @Test
  void targetWithoutVariantIsNotHidden() {
    Program program =
        program(List.of(new Service("a.Memory", "a.GlobalMemory", Map.of(TWO.get(0), "a.Fast"))));
    assertThat(MatrixFormat.TEXT.render(program, ""))
        .isEqualTo(
            """
            1 service on 2 targets

            Memory
              (nothing)
                    aarch64-apple-darwin
              Fast  x86_64-unknown-linux-gnu
            """);
    assertThat(MatrixFormat.MARKDOWN.render(program, ""))
        .contains("| `aarch64-apple-darwin` | nothing |");
    assertThat(MatrixFormat.HTML.render(program, ""))
        .contains("<code>aarch64-apple-darwin</code></th><td>nothing</td>");
  }

  private static Program program(List<Service> services) {
    return new Program(
        TWO.get(0), TWO, List.of(), services, List.of(), List.of(), List.of(), List.of());
  }
}
