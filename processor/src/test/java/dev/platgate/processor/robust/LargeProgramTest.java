package dev.platgate.processor.robust;

import static javax.tools.StandardLocation.CLASS_OUTPUT;
import static javax.tools.StandardLocation.CLASS_PATH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.platgate.processor.robust.Workbench.Problem;
import dev.platgate.processor.robust.Workbench.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs that are far larger than any. The limits are no promise of speed: work that grows by the
 * square of the program would exceed them many times.
 */
final class LargeProgramTest {
  private static final Duration LIMIT = Duration.ofMinutes(3);
  private static final String LINUX = "@dev.platgate.Platform(os = dev.platgate.Os.LINUX) ";

  private final Map<String, String> sources = new TreeMap<>();

  @TempDir private Path folder;

  private void add(String name, String text) {
    sources.put("app/" + name + ".java", "package app; " + text);
  }

  private void addService(int number) {
    add("Store" + number, "@dev.platgate.PlatformService public interface Store" + number + " {}");
    add("Linux" + number, LINUX + "class Linux" + number + " implements Store" + number + " {}");
    add(
        "Other" + number,
        "@dev.platgate.Otherwise class Other" + number + " implements Store" + number + " {}");
  }

  private Result compile() throws IOException {
    try (Workbench workbench = Workbench.withPlatgate()) {
      workbench.at(CLASS_PATH, Workbench.annotations()).at(CLASS_OUTPUT, folder);
      return assertTimeoutPreemptively(
          LIMIT, () -> workbench.compile(sources, List.of("--should-stop=ifNoError=FLOW")));
    }
  }

  @Test
  void tenThousandGatedTypes() throws IOException {
    addService(0);
    add("Start", "@dev.platgate.PlatformRegistry(Store0.class) class Start { C9999 last; }");
    add("C0", LINUX + "class C0 {}");
    for (int i = 1; i < 10_000; i++) {
      add("C" + i, LINUX + "class C" + i + " { C" + (i - 1) + " before; }");
    }
    assertThat(compile().errors())
        .singleElement()
        .satisfies(error -> assertThat(error.place()).isEqualTo("app/Start.java:1"))
        .extracting(Problem::text)
        .asString()
        .startsWith("[Platgate:UseOutsideGate] app.C9999 is used here on ");
  }

  @Test
  void fiveHundredRegistries() throws IOException {
    IntStream.range(0, 500).forEach(this::addService);
    String services =
        IntStream.range(0, 500)
            .mapToObj(number -> "Store" + number + ".class")
            .collect(Collectors.joining(", "));
    add("Start", "@dev.platgate.PlatformRegistry({" + services + "}) class Start {}");
    add("End", "class End { Object last = GlobalStore499.get(); }");
    assertThat(compile().errors()).isEmpty();
  }

  @Test
  void twoThousandVariantsOfOneService() throws IOException {
    addService(0);
    add("Start", "@dev.platgate.PlatformRegistry(Store0.class) class Start {}");
    for (int i = 0; i < 2_000; i++) {
      add("V" + i, LINUX + "class V" + i + " implements Store0 {}");
    }
    assertThat(compile().errors())
        .hasSize(4_000)
        .allMatch(error -> error.text().startsWith("[Platgate:AmbiguousVariant] app.Linux0 and "));
  }

  @Test
  void conditionsOfFiveHundredTerms() throws IOException {
    addService(0);
    add("Start", "@dev.platgate.PlatformRegistry(Store0.class) class Start {}");
    String terms = String.join(", ", Collections.nCopies(500, "target_os = \\\"linux\\\""));
    add("Cfg", "@dev.platgate.Platform(cfg = \"any(" + terms + ")\") class Cfg { Linux0 here; }");
    String guards = String.join(" && ", Collections.nCopies(500, "BuildTarget.OS_LINUX"));
    add("Guard", "class Guard { Object here() { return " + guards + " ? new Linux0() : null; } }");
    add("Wrong", "class Wrong { Object here() { return " + guards + " ? null : new Linux0(); } }");
    assertThat(compile().errors()).extracting(Problem::place).containsExactly("app/Wrong.java:1");
  }
}
