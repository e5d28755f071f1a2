package dev.platgate.processor;

import static dev.platgate.processor.Expectations.KEEP_ALL;
import static dev.platgate.processor.Expectations.X86;
import static dev.platgate.processor.Expectations.check;
import static dev.platgate.processor.Expectations.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One problem gives one error, however much code depends on what is wrong. */
final class FollowUpTest {
  private static final String CALLER =
      """
      package app;
      import static app.GlobalStore.put;
      import app.GlobalStore;
      class Caller {
        void call() {
          put("a");
          GlobalStore.put("b");
          Store store = GlobalStore.get();
          if (BuildTarget.OS_LINUX) {
            new OnLinux().put("c");
          }
        }
      }
      """;
  private static final String ON_LINUX = variant("OnLinux", "@Platform(os = Os.LINUX)");
  private static final String STORE = service("@PlatformService\npublic interface Store");
  private static final String REGISTRY =
      """
      @PlatformRegistry(Store.class)
      package app;
      import dev.platgate.*;
      """;

  private static String service(String declaration) {
    return """
    package app;
    import dev.platgate.*;
    %s { void put(String key); }
    """
        .formatted(declaration);
  }

  private static String variant(String name, String gate) {
    return """
    package app;
    import dev.platgate.*;
    %s
    class %s implements Store { @Override public void put(String key) {} }
    """
        .formatted(gate, name);
  }

  @ParameterizedTest
  @ValueSource(strings = {X86, "-Aplatgate.target=aarch64-apple-darwin"})
  void aMissingVariantIsOneError(String target) {
    with(target, KEEP_ALL).compile(STORE, ON_LINUX, "// [MissingVariant]\n" + REGISTRY, CALLER);
  }

  @ParameterizedTest
  @ValueSource(strings = {X86, "-Aplatgate.target=aarch64-apple-darwin"})
  void soAreErrorsOfOtherDeclarations(String target) {
    Expectations build = with(target, KEEP_ALL);
    build.compile(
        STORE,
        ON_LINUX,
        "// [MissingVariant]\n" + REGISTRY,
        variant("InvalidGate", "// [EmptyMember]\n@Platform(os = {}, arch = Arch.X86_64)")
            .replace("implements Store", "")
            .replace("@Override", ""),
        CALLER);
    build.compile(
        service("public interface Store"), ON_LINUX, "// [NotAService]\n" + REGISTRY, CALLER);
    build.compile(
        STORE,
        ON_LINUX,
        variant("Elsewhere", "// [InvalidVariant]\n@Otherwise").replace("class", "abstract class"),
        REGISTRY,
        CALLER);
  }

  @Test
  void aGateOfALocalClassIsOneError() {
    check(
        """
        package app;
        import dev.platgate.*;
        class Outer {
          void method() {
            @Platform(os = Os.LINUX)
            // [LocalGate]
            class Local {}
            new Local();
          }
        }
        """,
        "@dev.platgate.SupportedTargets(dev.platgate.Target.X86_64_UNKNOWN_LINUX_GNU)\npackage app;");
  }

  @Test
  void anUnmarkedServiceIsOneError() {
    check(
        service("public interface Store"),
        ON_LINUX,
        variant("Elsewhere", "@Otherwise"),
        "// [NotAService]\n" + REGISTRY,
        CALLER);
  }

  @Test
  void aMissingTargetIsOneError() {
    with()
        .compile(
            List.of("MissingTarget"),
            STORE,
            ON_LINUX,
            variant("Elsewhere", "@Otherwise"),
            REGISTRY,
            CALLER);
    with("-Aplatgate.target=linux-arm65")
        .compile(
            List.of("UnknownTarget"),
            STORE,
            ON_LINUX,
            variant("Elsewhere", "@Otherwise"),
            REGISTRY,
            CALLER);
  }

  @Test
  void oneRunReportsDeclarationsAndCode() {
    check(
        STORE,
        ON_LINUX,
        "// [MissingVariant]\n" + REGISTRY,
        """
        package app;
        class First {
          void call() {
            // [UseOutsideGate]
            new OnLinux().put("a");
            // [incompatible_types:_java.lang.String_cannot_be_converted_to_int]
            int count = "b";
          }
        }
        """,
        """
        package app;
        class Second {
          // [UseOutsideGate]
          OnLinux variant;
        }
        """);
  }

  @Test
  void nothingIsLostWhereJavacDoesNotReachTheCode() {
    check(
        STORE,
        ON_LINUX,
        "// [MissingVariant]\n" + REGISTRY,
        """
        package app;
        // [cannot_find_symbol]
        import app.Nowhere;
        class First {}
        """);
  }
}
