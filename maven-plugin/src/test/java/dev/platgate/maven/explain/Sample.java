package dev.platgate.maven.explain;

import dev.platgate.Target;
import dev.platgate.maven.program.Condition;
import dev.platgate.maven.program.GatedType;
import dev.platgate.maven.program.Program;
import dev.platgate.maven.program.Service;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A program with a gate of every kind. */
final class Sample {
  static final Target LINUX = Target.X86_64_UNKNOWN_LINUX_GNU;
  static final Target ARM = Target.AARCH64_UNKNOWN_LINUX_GNU;
  static final Target MUSL = Target.X86_64_UNKNOWN_LINUX_MUSL;
  static final Target MAC = Target.AARCH64_APPLE_DARWIN;

  static final String SERVER =
      "all(target_os = \"linux\", target_env = \"gnu\", target_arch = \"x86_64\")";

  private Sample() {}

  static Program program() {
    return new Program(
        LINUX,
        List.of(LINUX, ARM, MUSL, MAC),
        List.of(
            type("app.Fast", Set.of(LINUX), "app.Fast", SERVER),
            type("app.Fast$Pool", Set.of(LINUX), "app.Fast", SERVER),
            type("app.Main$1", Set.of(MAC)),
            type("app.Main$1Probe", Set.of(LINUX, ARM, MUSL)),
            type("app.Power", Set.of(), "app.Power", "target_arch = \"powerpc64\""),
            type("app.Slow", Set.of(ARM, MUSL, MAC), "app.Fast", "not(" + SERVER + ")"),
            type("app.unix.Any", Set.of(LINUX, ARM), "app.Server", "any(windows, all())"),
            new GatedType(
                "app.unix.Socket",
                Set.of(LINUX, ARM),
                List.of(
                    new Condition("app.unix", "any(target_env = \"gnu\", windows)"),
                    new Condition("app.Server", "true")))),
        List.of(
            new Service(
                "app.Memory",
                "app.GlobalMemory",
                Map.of(LINUX, "app.Fast", ARM, "app.Slow", MUSL, "app.Slow", MAC, "app.Slow"))),
        List.of(),
        List.of("app/Main.java"),
        List.of(),
        List.of());
  }

  static ClassGraph classes() {
    return new ClassGraph(
        Map.of(
            "app.Fast", Set.of("app.Memory"),
            "app.Fast$Pool", Set.of("app.Fast"),
            "app.GlobalMemory", Set.of("app.Fast", "app.Memory"),
            "app.Main", Set.of("app.Fast", "app.GlobalMemory"),
            "app.Memory", Set.of(),
            "other.Fast", Set.of()));
  }

  private static GatedType type(String name, Set<Target> targets, String... condition) {
    return new GatedType(
        name,
        targets,
        condition.length == 0 ? List.of() : List.of(new Condition(condition[0], condition[1])));
  }
}
