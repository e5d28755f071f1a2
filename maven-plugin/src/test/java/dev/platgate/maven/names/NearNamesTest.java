package dev.platgate.maven.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearNamesTest {
  private static final List<String> NAMES =
      List.of("lwjgl", "lwjgl-jemalloc", "ServerAllocator", "ServerProfiler");

  @ParameterizedTest
  @CsvSource({
    "lwjg, lwjgl;lwjgl-jemalloc",
    "serverallocator, ServerAllocator",
    "SrverAlocator, ServerAllocator",
    "jemaloc, lwjgl-jemalloc",
    "alloc, ServerAllocator;lwjgl-jemalloc",
    "lwjgl-jemallok, lwjgl-jemalloc",
    "LWJGL, lwjgl;lwjgl-jemalloc",
  })
  void theNearestComeFirst(String wanted, String near) {
    assertThat(NearNames.of(wanted, NAMES, each -> each)).containsExactly(near.split(";"));
  }

  @ParameterizedTest
  @CsvSource({"x", "al", "mimalloc-natives", "Server-Something-Else"})
  void whatIsTooDifferentIsNotMeant(String wanted) {
    assertThat(NearNames.of(wanted, NAMES, each -> each)).isEmpty();
  }

  @Test
  void onlyPartOfANameMayBeCompared() {
    assertThat(NearNames.of("Maximum", List.of("com.example.Main"), each -> each.substring(12)))
        .isEmpty();
    assertThat(NearNames.of("Mian", List.of("com.example.Main"), each -> each.substring(12)))
        .containsExactly("com.example.Main");
  }

  @Test
  void aQuestionNamesAll() {
    assertThat(NearNames.question(List.of("a", "b"))).isEqualTo(" Did you mean a or b?");
    assertThat(NearNames.question(List.of())).isEmpty();
  }
}
