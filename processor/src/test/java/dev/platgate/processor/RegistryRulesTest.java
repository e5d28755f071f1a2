package dev.platgate.processor;

import static dev.platgate.processor.Expectations.check;

import org.junit.jupiter.api.Test;

final class RegistryRulesTest {
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
  void rejectsUnusableUnsupportedClasses() {
    check(
        """
        package app;
        @dev.platgate.PlatformService(unsupported = String.class)
        public interface Store { int put(); }
        """,
        registry("// [InvalidUnsupported]\n@PlatformRegistry(Store.class)"));
  }

  @Test
  void rejectsARegistryOfWhatIsNoService() {
    check(registry("// [NotAService]\n@PlatformRegistry(Runnable.class)"));
  }

  @Test
  void rejectsServicesThatHaveNoStaticFace() {
    check(
        """
        package app;
        @dev.platgate.PlatformService
        public interface Store<T> { T put(); }
        """,
        registry("// [InvalidService]\n@PlatformRegistry(Store.class)"));
    check(
        """
        package app;
        @dev.platgate.PlatformService
        public interface Store { Object get(); }
        """,
        registry("// [InvalidService]\n@PlatformRegistry(Store.class)"));
  }

  @Test
  void rejectsASecondRegistryOfAService() {
    check(
        SERVICE,
        variant("Everywhere", "@Platform"),
        registry("@PlatformRegistry(Store.class)"),
        """
        package app;
        import dev.platgate.*;
        // [DuplicateRegistry]
        @PlatformRegistry(Store.class)
        class Second {}
        """);
  }

  @Test
  void rejectsConflictingSupportedTargets() {
    check(
        registry(""),
        """
        package app;
        import dev.platgate.*;
        // [ConflictingSupportedTargets]
        @SupportedTargets(Target.X86_64_APPLE_DARWIN)
        class Second {}
        """);
  }

  @Test
  void rejectsWhatIsNoClass() {
    check(
        registry(
            """
            @PlatformRegistry({
                // [NotAService]
                int.class,
                // [NotAService]
                Runnable[].class})"""));
    check(
        """
        package app;
        @dev.platgate.PlatformService(unsupported = int.class)
        public interface Store { int put(); }
        """,
        variant("Everywhere", "@Platform"),
        registry("// [InvalidUnsupported]\n@PlatformRegistry(Store.class)"));
  }

  @Test
  void rejectsGatedServicesAndRegistries() {
    check(
        SERVICE.replace("@dev", "@dev.platgate.Platform(os = dev.platgate.Os.LINUX) @dev"),
        registry("// [InvalidService]\n@PlatformRegistry(Store.class)"));
    check(
        SERVICE,
        variant("Everywhere", "@Platform"),
        """
        // [GatedRegistry]
        @PlatformRegistry(app.Store.class)
        @Platform(os = Os.LINUX)
        package app.linux;
        import dev.platgate.*;
        """);
  }

  @Test
  void rejectsNamesThatAreTaken() {
    check(
        SERVICE,
        SERVICE.replace("package app;", "package app.other;"),
        variant("Everywhere", "@Platform"),
        registry(
            """
            @PlatformRegistry({
                Store.class,
                // [RegistryNameTaken]
                app.other.Store.class})"""));
    check(
        SERVICE,
        variant("Everywhere", "@Platform"),
        "package app; class BuildTarget {}".replace("; ", ";\n"),
        registry("// [RegistryNameTaken]\n@PlatformRegistry(Store.class)"));
  }

  @Test
  void staticMethodsOfAServiceAreItsOwn() {
    check(
        """
        package app;
        @dev.platgate.PlatformService
        public interface Store {
          static Store get() { return GlobalStore.get(); }
          int put();
        }
        """,
        variant("Everywhere", "@Platform"),
        registry("@PlatformRegistry(Store.class)"));
  }

  @Test
  void rejectsNamedClassesThatAreNoVariants() {
    check(
        SERVICE,
        variant("Everywhere", "@Platform"),
        variant("Ungated", ""),
        registry(
            """
            @PlatformRegistry(
                value = Store.class,
                variants = {
                  Everywhere.class,
                  // [NotAVariant]
                  Ungated.class,
                  // [NotAVariant]
                  String.class
                })"""));
  }
}
