package dev.platgate.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.Target;
import dev.platgate.benchmarks.CodeBase.Gating;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CodeBaseTest {
  @TempDir Path folder;

  @Test
  void isTheSameEachTime() throws IOException {
    assertThat(text("first", Gating.TYPES)).isEqualTo(text("second", Gating.TYPES));
  }

  @Test
  void leavesNothingToReplace() throws IOException {
    assertThat(text("gated", Gating.TYPES)).isNotEmpty().noneMatch(each -> each.contains("_GATE"));
    assertThat(text("plain", Gating.NONE)).noneMatch(each -> each.contains("dev.platgate"));
  }

  @Test
  void gatesAndUsesTwoClassesInEachModule() throws IOException {
    List<String> code = text("gated", Gating.TYPES);

    assertThat(code).filteredOn(each -> each.contains("@dev.platgate.Platform")).hasSize(6);
    assertThat(code)
        .filteredOn(each -> each.contains("if (com.example.shop.BuildTarget."))
        .hasSize(3);
  }

  private List<String> text(String name, Gating gating) throws IOException {
    Path sources = Files.createDirectories(folder.resolve(name));
    List<String> text = new ArrayList<>();
    for (Path file : CodeBase.write(sources, 3, gating, List.of(Target.values())).files()) {
      text.add(Files.readString(file));
    }
    return text;
  }
}
