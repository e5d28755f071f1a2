package dev.platgate.processor;

import static dev.platgate.processor.Expectations.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class VariantRulesTest {
  private static final String SERVICE =
      """
      package app.api;
      @dev.platgate.PlatformService
      public interface Store {}
      """;

  private static final String REGISTRY =
      """
      @PlatformRegistry(app.api.Store.class)
      package app;
      import dev.platgate.*;
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public abstract class Variant implements Store {}",
        "class Variant implements Store {}",
        "public class Variant implements Store { Variant() {} }",
        "public class Variant implements Store { private Variant() {} }",
        "public class Variant implements Store { public Variant(int size) {} }",
        "public class Variant implements Store { public Variant() throws Exception {} }",
        "public class Variant<T> implements Store {}",
        "public enum Variant implements Store { ONE }",
      })
  void rejectsWhatARegistryCannotCreate(String declaration) {
    check(
        SERVICE,
        REGISTRY,
        """
        package app.impl;
        import app.api.Store;
        import dev.platgate.*;
        // [InvalidVariant]
        @Otherwise
        %s
        """
            .formatted(declaration));
  }

  @Test
  void rejectsInnerAndHiddenClasses() {
    check(
        SERVICE,
        REGISTRY,
        """
        package app.impl;
        import app.api.Store;
        import dev.platgate.*;
        public class Outer {
          // [InvalidVariant]
          @Platform(os = Os.LINUX)
          public class Inner implements Store {}
          private static class Hidden {
            // [InvalidVariant]
            @Otherwise
            public static class Nested implements Store {}
          }
        }
        """);
  }

  @Test
  void acceptsPackagePrivateVariantsBesideTheRegistry() {
    check(
        SERVICE,
        REGISTRY,
        """
        package app;
        import app.api.Store;
        import dev.platgate.*;
        @Otherwise
        class Variant implements Store { Variant() throws IllegalStateException {} }
        """);
  }

  @Test
  void acceptsAbstractBasesAndRecords() {
    check(
        SERVICE,
        REGISTRY,
        """
        package app;
        import app.api.Store;
        import dev.platgate.*;
        @Platform(os = Os.LINUX)
        abstract class Base implements Store {}
        """,
        """
        package app;
        import dev.platgate.*;
        @Platform(os = Os.LINUX)
        class OnLinux extends Base {}
        """,
        """
        package app;
        import app.api.Store;
        import dev.platgate.*;
        @Otherwise
        record Elsewhere() implements Store {}
        """);
  }

  @Test
  void leavesTheVariantsOfALibraryToItsUsers() {
    check(
        SERVICE,
        """
        package app;
        import app.api.Store;
        import dev.platgate.*;
        @Platform(os = Os.LINUX)
        abstract class Base implements Store {}
        """);
  }

  @Test
  void countsClassesThatTheirSurroundingsGate() {
    check(
        SERVICE,
        REGISTRY,
        """
        @dev.platgate.Platform(os = dev.platgate.Os.LINUX)
        package app.linux;
        """,
        """
        package app.linux;
        // [AmbiguousVariant]
        public class OnLinux implements app.api.Store {}
        """,
        """
        package app;
        // [AmbiguousVariant]
        @dev.platgate.Platform
        class Everywhere implements app.api.Store {}
        """);
  }

  @Test
  void rejectsInterfacesAndTheUnnamedPackage() {
    check(
        SERVICE,
        REGISTRY,
        """
        package app;
        // [InvalidVariant]
        @dev.platgate.Otherwise
        interface Variant extends app.api.Store {}
        """,
        """
        // [InvalidVariant]
        @dev.platgate.Platform
        public class Unnamed implements app.api.Store {}
        """);
  }
}
