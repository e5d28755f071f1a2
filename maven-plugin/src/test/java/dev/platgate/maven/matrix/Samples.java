package dev.platgate.maven.matrix;

import dev.platgate.Os;
import dev.platgate.Target;
import dev.platgate.maven.program.Condition;
import dev.platgate.maven.program.GatedDependency;
import dev.platgate.maven.program.GatedType;
import dev.platgate.maven.program.Program;
import dev.platgate.maven.program.Service;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Programs to be rendered. */
final class Samples {
  private static final String STORE = "dev.platgate.examples.objectstore.";
  private static final String RUNTIME = "dev.platgate.runtime.";
  private static final Target SERVER = Target.X86_64_UNKNOWN_LINUX_GNU;
  private static final List<Target> TEN =
      List.of(
          SERVER,
          Target.AARCH64_UNKNOWN_LINUX_GNU,
          Target.ARMV7_UNKNOWN_LINUX_GNUEABIHF,
          Target.RISCV64GC_UNKNOWN_LINUX_GNU,
          Target.POWERPC64LE_UNKNOWN_LINUX_GNU,
          Target.X86_64_APPLE_DARWIN,
          Target.AARCH64_APPLE_DARWIN,
          Target.X86_64_PC_WINDOWS_MSVC,
          Target.AARCH64_PC_WINDOWS_MSVC,
          Target.X86_64_UNKNOWN_FREEBSD);
  private static final String GATE =
      "all(target_os = \"linux\", target_env = \"gnu\", target_arch = \"x86_64\")";

  private Samples() {}

  /** Returns a program as the example of an object store is one. */
  static Program store() {
    Set<Target> server = EnumSet.of(SERVER);
    Set<Target> others = EnumSet.copyOf(TEN);
    others.remove(SERVER);
    Set<Target> unix = EnumSet.copyOf(TEN);
    unix.removeIf(target -> target.os() == Os.WINDOWS);
    String jemalloc = RUNTIME + "jemalloc";
    return new Program(
        SERVER,
        TEN,
        List.of(
            type(STORE + "PortableAllocator", others, "not(" + GATE + ")"),
            type(STORE + "ProfileFile", server, GATE),
            type(STORE + "ServerAllocator", server, GATE),
            type(STORE + "ServerHeapProfiler", server, GATE),
            type(STORE + "SignalHandler$Usr2", unix, "unix"),
            new GatedType(
                jemalloc + ".JemallocAllocator", server, List.of(new Condition(jemalloc, GATE)))),
        List.of(
            service(
                RUNTIME + "Allocator",
                TEN,
                target -> STORE + (target == SERVER ? "ServerAllocator" : "PortableAllocator")),
            service(
                RUNTIME + "HeapProfiler",
                TEN,
                target ->
                    target == SERVER
                        ? STORE + "ServerHeapProfiler"
                        : RUNTIME + "UnsupportedHeapProfiler")),
        List.of(
            new GatedDependency(
                "org.lwjgl:lwjgl-jemalloc", List.of("org.lwjgl.system.jemalloc"), server)),
        List.of(),
        List.of(),
        List.of());
  }

  /** Returns a program with all targets and many types. */
  static Program large() {
    List<Target> all = List.of(Target.values());
    List<GatedType> types = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Set<Target> targets = EnumSet.noneOf(Target.class);
      Os os = List.of(Os.LINUX, Os.MACOS, Os.WINDOWS).get(i % 3);
      all.stream().filter(target -> target.os() == os).forEach(targets::add);
      types.add(
          type(
              "com.example.large.part" + i / 15 + ".NativeTransportOfKind" + (10 + i),
              targets,
              "target_os = \"" + os.cfgName() + "\""));
    }
    return new Program(
        SERVER,
        all,
        types,
        List.of(
            service("com.example.Poll", all, target -> "com.example.Poll" + target.os()),
            service("com.example.Page", all, target -> "com.example.arch.P" + target.arch())),
        List.of(new GatedDependency("g:a", List.of("g.a", "g.b"), EnumSet.of(SERVER))),
        List.of(),
        List.of(),
        List.of());
  }

  /** Returns a program whose names and conditions are full of markup. */
  static Program hostile() {
    List<Target> all = List.of(SERVER, Target.AARCH64_APPLE_DARWIN);
    String markup = "</script><script>document.title='x'</script>\"'&amp;|`{script}";
    Set<Target> some = EnumSet.of(SERVER);
    return new Program(
        SERVER,
        all,
        List.of(type("a." + markup, some, markup), type("b.\u202eesrever\u001b[31m", some, "x\ny")),
        List.of(service("c." + markup, all, target -> "d." + markup)),
        List.of(new GatedDependency("g:" + markup, List.of(markup), some)),
        List.of(),
        List.of(),
        List.of());
  }

  /** Returns a program like another, on which a variant serves another target too. */
  static Program withVariant(Program program, String service, Target target, String variant) {
    return new Program(
        program.base(),
        program.targets(),
        program.types(),
        program.services().stream()
            .map(
                each ->
                    each.name().equals(service)
                        ? service(
                            service,
                            program.targets(),
                            at -> at == target ? variant : each.variants().getOrDefault(at, ""))
                        : each)
            .toList(),
        program.dependencies(),
        program.units(),
        program.foreignUses(),
        program.classes());
  }

  private static GatedType type(String name, Set<Target> targets, String condition) {
    return new GatedType(name, targets, List.of(new Condition(name, condition)));
  }

  private static Service service(
      String name, List<Target> targets, Function<Target, String> variant) {
    Map<Target, String> variants = new EnumMap<>(Target.class);
    targets.forEach(target -> variants.put(target, variant.apply(target)));
    String simple = name.substring(name.lastIndexOf('.') + 1);
    return new Service(name, STORE + "Global" + simple, variants);
  }
}
