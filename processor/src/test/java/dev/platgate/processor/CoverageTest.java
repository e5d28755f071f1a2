package dev.platgate.processor;

import static dev.platgate.processor.Expectations.check;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

final class CoverageTest {
  private static final String SERVICE =
      """
      package app;
      @dev.platgate.PlatformService
      public interface Store { int put(); }
      """;

  private static String registry(String annotation) {
    return """
    @SupportedTargets({
        Target.X86_64_UNKNOWN_LINUX_GNU, Target.AARCH64_UNKNOWN_LINUX_GNU, Target.AARCH64_APPLE_DARWIN})
    %s
    package app;
    import dev.platgate.*;
    """
        .formatted(annotation);
  }

  private static String variant(String name, String annotation) {
    return """
    package app;
    import dev.platgate.*;
    %s
    public final class %s implements Store { public int put() { return 1; } }
    """
        .formatted(annotation, name);
  }

  @Test
  void acceptsOneVariantPerTarget() {
    check(
        SERVICE,
        registry("@PlatformRegistry(Store.class)"),
        variant("OnLinux", "@Platform(os = Os.LINUX)"),
        variant("OnMac", "@Platform(os = Os.MACOS)"));
  }

  @Test
  void otherwiseTakesTheRest() {
    check(
        SERVICE,
        registry("@PlatformRegistry(Store.class)"),
        variant("OnX86", "@Platform(os = Os.LINUX, env = Env.GNU, arch = Arch.X86_64)"),
        variant("Elsewhere", "@Otherwise"));
  }

  @Test
  void repeatedGatesAreAlternativesAndNotTakesAway() {
    check(
        SERVICE,
        registry("@PlatformRegistry(Store.class)"),
        variant("OnX86OrMac", "@Platform(arch = Arch.X86_64) @Platform(os = Os.MACOS)"),
        variant(
            "OnArmLinux", "@Platform(arch = Arch.AARCH64, not = @Platform.Match(os = Os.MACOS))"));
  }

  @Test
  void listsEveryUncoveredTarget() {
    var compilation =
        check(
            SERVICE,
            registry("// [MissingVariant]\n@PlatformRegistry(Store.class)"),
            variant("OnX86", "@Platform(arch = Arch.X86_64)"));
    assertThat(compilation.errors().get(0).getMessage(Locale.ROOT))
        .contains("app.Store has no variant on aarch64-unknown-linux-gnu, aarch64-apple-darwin.")
        .contains("app.OnX86 on x86_64-unknown-linux-gnu");
  }

  @Test
  void saysHowVariantsOfDependenciesAreNamed() {
    var compilation =
        check(SERVICE, registry("// [MissingVariant]\n@PlatformRegistry(Store.class)"));
    assertThat(compilation.errors().get(0).getMessage(Locale.ROOT))
        .contains(
            "Its variants: none here; @PlatformRegistry(variants = ...) names those of"
                + " dependencies.");
  }

  @Test
  void namesBothVariantsWhereTheyMeet() {
    var compilation =
        check(
            SERVICE,
            registry("@PlatformRegistry(Store.class)"),
            variant("OnArm", "// [AmbiguousVariant]\n@Platform(arch = Arch.AARCH64)"),
            variant("OnLinux", "// [AmbiguousVariant]\n@Platform(os = Os.LINUX)"));
    assertThat(compilation.errors())
        .allSatisfy(
            error ->
                assertThat(error.getMessage(Locale.ROOT))
                    .contains("app.OnArm and app.OnLinux")
                    .contains("on aarch64-unknown-linux-gnu."));
  }

  @Test
  void ofManyThatMeetEachIsReportedWithTheFirstThatIsThere() {
    check(
        SERVICE,
        registry("@PlatformRegistry(Store.class)"),
        variant("A", "// [AmbiguousVariant] // [AmbiguousVariant]\n@Platform"),
        variant("B", "// [AmbiguousVariant]\n@Platform"),
        variant("C", "// [AmbiguousVariant]\n@Platform"));
  }

  @Test
  void everywhereMeetsAnyOther() {
    check(
        SERVICE,
        registry("@PlatformRegistry(Store.class)"),
        variant("Everywhere", "// [AmbiguousVariant]\n@Platform"),
        variant("OnLinux", "// [AmbiguousVariant]\n@Platform(os = Os.LINUX)"));
  }

  @Test
  void unsupportedServesTheRest() {
    check(
        """
        package app;
        @dev.platgate.PlatformService(unsupported = Nowhere.class)
        public interface Store { int put(); }
        """,
        registry("@PlatformRegistry(Store.class)"),
        variant("OnMac", "@Platform(os = Os.MACOS)"),
        variant("Nowhere", ""));
  }

  @Test
  void unsupportedServesOnlyWhereItExists() {
    check(
        """
        package app;
        @dev.platgate.PlatformService(unsupported = OnLinux.Nowhere.class)
        public interface Store { int put(); }
        """,
        registry("// [MissingVariant]\n@PlatformRegistry(Store.class)"),
        """
        package app;
        import dev.platgate.*;
        @Platform(os = Os.LINUX)
        public final class OnLinux {
          public static final class Nowhere implements Store { public int put() { return 0; } }
        }
        """);
  }

  @Test
  void rejectsASecondOtherwise() {
    check(
        SERVICE,
        registry("@PlatformRegistry(Store.class)"),
        variant("First", "// [SecondOtherwise]\n@Otherwise"),
        variant("Second", "// [SecondOtherwise]\n@Otherwise"));
  }

  @Test
  void ofManyOtherwiseEachIsReportedWithTheFirst() {
    check(
        SERVICE,
        registry("@PlatformRegistry(Store.class)"),
        variant("A", "// [SecondOtherwise] // [SecondOtherwise]\n@Otherwise"),
        variant("B", "// [SecondOtherwise]\n@Otherwise"),
        variant("C", "// [SecondOtherwise]\n@Otherwise"));
  }

  @Test
  void rejectsAnOtherwiseThatIsNeverUsed() {
    var compilation =
        check(
            SERVICE,
            registry("@PlatformRegistry(Store.class)"),
            variant("Everywhere", "@Platform"),
            variant("Never", "// [DeadGate]\n@Otherwise"));
    assertThat(compilation.errors().get(0).getMessage(Locale.ROOT))
        .contains("Never exists on no supported target: its gate holds on no target that other");
  }
}
