package app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

final class Uses<T extends Store> {
  private final List<? super T> stores = new ArrayList<>();

  sealed interface Shape permits Circle, Square {}

  record Circle(double radius) implements Shape {
    Circle {
      if (radius < 0) throw new IllegalArgumentException();
    }
  }

  record Square(double side, String... names) implements Shape {}

  enum Level {
    LOW,
    HIGH {
      @Override
      int weight() {
        return BuildTarget.OS_LINUX ? 2 : 3;
      }
    };

    int weight() {
      return 1;
    }
  }

  int guarded(Object any) throws Exception {
    final boolean server = BuildTarget.OS_LINUX && BuildTarget.ARCH_X86_64;
    if (server) {
      ServerStore store = new ServerStore();
      return store.size();
    } else if (!BuildTarget.ARCH_AARCH64) {
      return -1;
    }
    if (BuildTarget.ARCH_X86_64 || any == null) return 0;
    Supplier<Probe> probes = ArmProbe::new;
    var probe = probes.get();
    return any instanceof Circle circle ? (int) circle.radius() : probe.probe(1, 2).length();
  }

  String lambdas() throws java.io.IOException {
    Function<String, Integer> length = text -> text.length();
    Runnable run =
        () -> {
          if (BuildTarget.OS_LINUX && BuildTarget.ARCH_X86_64) {
            new ServerStore().size();
          }
        };
    run.run();
    for (int i = 0; i < 3 && GlobalStore.size() == i; i++) stores.clear();
    String text =
        switch (Level.LOW) {
          case LOW -> "low";
          case HIGH -> {
            yield "high";
          }
        };
    try (var reader = new java.io.StringReader(text)) {
      while (reader.read() > 0) length.apply(text);
    }
    return GlobalProbe.probe() + GlobalStore.put(text) + Map.of(length);
  }

  static class Map {
    static <A, B> String of(Function<? super A, ? extends B> function) {
      Object anonymous = new Object() {
        @Override
        public String toString() {
          return """
              a "text" of
              lines""";
        }
      };
      return function.toString() + anonymous;
    }
  }
}
