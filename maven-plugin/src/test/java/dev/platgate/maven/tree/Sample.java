package dev.platgate.maven.tree;

import dev.platgate.Target;
import dev.platgate.maven.program.GatedDependency;
import dev.platgate.maven.program.GatedType;
import dev.platgate.maven.program.Program;
import dev.platgate.maven.program.Service;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A program that has one allocator on one target, and another one on two. */
final class Sample {
  static final Target LINUX = Target.X86_64_UNKNOWN_LINUX_GNU;
  static final Target ARM = Target.AARCH64_UNKNOWN_LINUX_GNU;
  static final Target MAC = Target.AARCH64_APPLE_DARWIN;
  static final List<Target> ALL = List.of(LINUX, ARM, MAC);

  private Sample() {}

  static Trees trees() {
    return new Trees(program(), Sample::dependencies);
  }

  private static Program program() {
    return new Program(
        LINUX,
        ALL,
        List.of(
            new GatedType("app.Fast", Set.of(LINUX), List.of()),
            new GatedType("app.Fast$Pool", Set.of(LINUX), List.of()),
            new GatedType("app.Never", Set.of(), List.of()),
            new GatedType("app.Slow", Set.of(ARM, MAC), List.of())),
        List.of(
            new Service(
                "app.Memory",
                "app.GlobalMemory",
                Map.of(LINUX, "app.Fast", ARM, "app.Slow", MAC, "app.Slow"))),
        List.of(new GatedDependency("org.old:gone", List.of("org.old"), Set.of(LINUX))),
        List.of(),
        List.of(),
        List.of());
  }

  static Node dependencies(Target target) {
    Node core = module("org.mem:core", "3", "", List.of());
    Node base = module("org.mem:base", "2", "", List.of(core));
    String allocator = target == LINUX ? "org.mem:je" : "org.mem:mi";
    Node natives = module(allocator, "5", "natives", List.of());
    Node binding = module(allocator, "5", "", List.of(base));
    return module("com.example:store", "1", "", List.of(base, binding, natives));
  }

  private static Node module(String name, String version, String classifier, List<Node> children) {
    return new Node(name, version, classifier, children);
  }
}
