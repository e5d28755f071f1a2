package dev.platgate.processor.others;

import static dev.platgate.processor.others.CompilerProcess.LINUX;
import static dev.platgate.processor.others.CompilerProcess.MAC;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes that other processors generate are gated, checked and excluded as written ones are. */
final class GeneratedVariantTest {
  private static final String STORE =
      """
      package app;
      @dev.platgate.PlatformService
      public interface Store { default String name() { return "store"; } }
      """;

  private static final String REGISTRY =
      """
      @SupportedTargets({Target.X86_64_UNKNOWN_LINUX_GNU, Target.X86_64_APPLE_DARWIN})
      @PlatformRegistry(Store.class)
      package app;
      import dev.platgate.*;
      """;

  private static final String ON_MAC =
      """
      package app;
      import dev.platgate.*;
      @Platform(os = Os.MACOS)
      class OnMac implements Store {}
      """;

  /** AutoValue copies the gate to the class it generates, which then is the variant. */
  private static final String ON_LINUX =
      """
      package app;
      import com.google.auto.value.AutoValue;
      import dev.platgate.*;
      @AutoValue
      @AutoValue.CopyAnnotations
      @Platform(os = Os.LINUX)
      abstract class OnLinux implements Store {}
      """;

  private static final String POINT =
      """
      package app;
      import com.google.auto.value.AutoValue;
      import dev.platgate.*;
      @AutoValue
      @AutoValue.CopyAnnotations
      @Platform(os = Os.LINUX)
      abstract class Point {
        abstract int x();
        @AutoValue.Builder abstract static class Builder {
          abstract Builder x(int x);
          abstract Point build();
        }
      }
      """;

  @TempDir private Path folder;

  private CompilerProcess javac(String target) {
    return CompilerProcess.javac(folder.resolve(target.replaceFirst(".*=", "")))
        .with("-Xlint:all,-processing", target)
        .path("-cp", Jars.ANNOTATIONS, Jars.other("auto-value-annotations"))
        .path("-processorpath", Jars.platgate(Jars.other("auto-value")));
  }

  @Test
  void autoValueGeneratesAVariant() {
    String[] sources = {STORE, REGISTRY, ON_MAC, ON_LINUX, POINT};
    Compiled linux = javac(LINUX).compile(sources).silent();
    assertThat(linux.text("app/GlobalStore.java")).contains("new AutoValue_OnLinux()");
    assertThat(linux.classes())
        .contains("app/AutoValue_Point$Builder.class", "app/OnLinux.class")
        .doesNotContain("app/OnMac.class");
    Compiled mac = javac(MAC).compile(sources).silent();
    assertThat(mac.text("app/GlobalStore.java")).contains("new OnMac()");
    assertThat(mac.classes())
        .containsExactly(
            "app/BuildTarget.class",
            "app/GlobalStore.class",
            "app/OnMac.class",
            "app/Store.class",
            "app/package-info.class");
  }

  @Test
  void generatedCodeOutsideTheGateIsAnError() {
    String ungated = POINT.replace("@AutoValue.CopyAnnotations\n", "");
    Compiled compiled = javac(LINUX).compile(ungated);
    assertThat(compiled.exit()).isNotZero();
    assertThat(compiled.problems())
        .as(compiled.printed())
        .isNotEmpty()
        .allMatch(problem -> problem.matches("app\\.AutoValue_Point:\\d+ UseOutsideGate"))
        .contains("app.AutoValue_Point:" + line(compiled, "extends Point ") + " UseOutsideGate");
  }

  private static int line(Compiled compiled, String text) {
    List<String> lines = compiled.text("app/AutoValue_Point.java").lines().toList();
    return 1 + lines.indexOf(lines.stream().filter(each -> each.contains(text)).findAny().get());
  }

  @Test
  void aVariantOfTheSecondRoundIsBoundAndExcluded() {
    String[] sources = {STORE, REGISTRY, ON_MAC};
    Compiled linux = late("linux", LINUX).compile(sources).silent();
    assertThat(linux.text("app/GlobalStore.java")).contains("new Late()");
    assertThat(linux.classes())
        .contains("app/Late.class", "app/Late$Nested.class", "app/Late$Nested$1.class");
    Compiled mac = late("mac", MAC).compile(sources).silent();
    assertThat(mac.text("app/GlobalStore.java")).contains("new OnMac()");
    assertThat(mac.classes())
        .containsExactly(
            "app/BuildTarget.class",
            "app/Early$Inner.class",
            "app/Early.class",
            "app/GlobalStore.class",
            "app/OnMac.class",
            "app/Store.class",
            "app/package-info.class");
  }

  @Test
  void codeOfTheSecondRoundIsChecked() {
    late("bad", MAC)
        .with("-A" + LateGenerator.WITH_USE)
        .compile(STORE, REGISTRY, ON_MAC)
        .announcedBy(List.of("app.Late:7 UseOutsideGate"));
  }

  private CompilerProcess late(String name, String target) {
    return CompilerProcess.javac(folder.resolve(name))
        .with("-Xlint:all,-processing", target)
        .path("-cp", Jars.ANNOTATIONS)
        .path("-processorpath", Jars.platgate(Jars.of(LateGenerator.class)))
        .with("-processor")
        .with(LateGenerator.class.getName() + ",dev.platgate.processor.PlatgateProcessor");
  }
}
