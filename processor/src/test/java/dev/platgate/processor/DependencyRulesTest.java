package dev.platgate.processor;

import static dev.platgate.processor.DependencyTest.ON_LINUX;
import static dev.platgate.processor.DependencyTest.app;
import static dev.platgate.processor.DependencyTest.declared;
import static dev.platgate.processor.Expectations.check;

import org.junit.jupiter.api.Test;

/** What is wrong with a declaration of a third-party module. */
final class DependencyRulesTest {
  @Test
  void rejectsWhatIsNoModule() {
    check(
        app(
            """
            @PlatformDependency(
                // [InvalidDependency]
                module = "assertj",
                packages = "org.assertj.core.api", %s)"""
                .formatted(ON_LINUX)),
        "package app;\nclass Main {}");
  }

  @Test
  void rejectsPackagesThatAreNotThere() {
    check(
        app(
            """
            @PlatformDependency(
                module = "org.assertj:assertj-core",
                packages = {
                    // [InvalidDependency]
                    "org.assertj.core.apy",
                    // [InvalidDependency]
                    "org.assertj",
                    // [InvalidDependency]
                    "app"}, %s)"""
                .formatted(ON_LINUX)),
        "package app;\nclass Main {}");
    check(
        app(
            """
            @PlatformDependency(
                module = "org.assertj:assertj-core",
                // [EmptyMember]
                packages = {},
                // [EmptyMember]
                on = {})"""),
        "package app;\nclass Main {}");
  }

  @Test
  void rejectsContradictions() {
    String second =
        """
        package app;
        import dev.platgate.*;
        class Main {
          // [ConflictingDependencies]
          @PlatformDependency(module = "org.assertj:assertj-core",packages = "org.assertj.core.api")
          static class Nested {}
          @PlatformDependency(
              module = "org.assertj:other",
              packages =
                  // [ConflictingDependencies]
                  "org.assertj.core.util")
          static class Other {}
        }
        """;
    check(declared(ON_LINUX), second);
    check(declared(""), second.replaceAll("// .*", ""));
  }

  @Test
  void rejectsConditionsThatAreNeverTrue() {
    check(
        app(
            """
            @PlatformDependency(module = "org.assertj:assertj-core",
                packages = "org.assertj.core.api",
                // [ImpossibleGate]
                on = @Platform.Match(os = Os.WINDOWS, env = Env.MUSL))"""),
        "package app;\nclass Main {}");
    check(
        app(
            """
            // [ImpossibleGate]
            @PlatformDependency(module = "org.assertj:assertj-core",
                packages = "org.assertj.core.api",
                on = @Platform.Match(os = Os.WINDOWS), cfg = "unix")"""),
        "package app;\nclass Main {}");
    check(
        app(
            """
            // [DeadGate]
            @PlatformDependency(module = "org.assertj:assertj-core",
                packages = "org.assertj.core.api", cfg = "windows")"""),
        "package app;\nclass Main {}");
  }
}
