package dev.platgate.processor;

import static dev.platgate.processor.Expectations.check;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Code without errors: none is reported, and javac's output is as without Platgate. */
final class LegalUseTest {
  private static final String ORDINARY =
      """
      package app;
      import java.util.*;
      import java.util.function.*;
      import java.util.stream.*;
      class Ordinary<T extends Comparable<? super T>> {
        sealed interface Shape permits Square, Circle {}
        record Square(double side) implements Shape {}
        record Circle(double radius, List<? extends Shape> inner) implements Shape {
          Circle { inner = List.copyOf(inner); }
        }
        enum Mode { ON { @Override int value() { return 1; } }, OFF; int value() { return 0; } }
        interface Node<N extends Node<N>> { List<N> children(); }
        private final Map<Mode, List<? super T>> held = new EnumMap<>(Mode.class);
        <A, B extends A> Map<A, Set<B>> group(Collection<? extends B> all, Function<B, A> key) {
          return all.stream().collect(Collectors.groupingBy(key, TreeMap::new,
              Collectors.mapping(each -> each, Collectors.toCollection(LinkedHashSet::new))));
        }
        <N extends Node<N>> int depth(N node) {
          return node.children().stream().mapToInt(this::depth).max().orElse(0) + 1;
        }
        int run(Mode mode, Object o, int[]... numbers) throws Exception {
          var anonymous = new Object() { int count = numbers.length; };
          boolean done = false;
          final boolean never = false;
          if (never) { anonymous.count++; }
          label:
          for (int[] row : numbers) {
            for (int each : row) {
              if (each < 0) continue label;
              if (each > 9) break label;
              anonymous.count += each;
            }
          }
          while (!done) { done = true; }
          switch (mode) { case ON: anonymous.count++; break; default: break; }
          if (o instanceof String s && !s.isEmpty()) { return s.length(); }
          try (var scanner = new Scanner("x")) { return scanner.nextInt(); }
          catch (IllegalStateException | NoSuchElementException e) { throw new Exception(e); }
          finally { Supplier<int[]> copy = numbers[0]::clone; copy.get(); }
        }
        int yielded(Mode mode) { return switch (mode) { case ON -> 1; case OFF -> { yield 2; } }; }
        static { if (Mode.ON.value() == 0) { throw new IllegalStateException(); } }
      }
      """;

  private static final String PATTERNS =
      """
      package app;
      class Patterns {
        sealed interface Shape permits Square, Pair {}
        record Square(double side) implements Shape {}
        record Pair(Shape left, Shape right) implements Shape {}
        double area(Shape shape) {
          return switch (shape) {
            case Square(var side) when side > 1 -> side * side;
            case Square square -> 0;
            case Pair(Square(double one), var other) -> one + area(other);
            case Pair pair -> area(pair.left()) + area(pair.right());
          };
        }
        boolean is(Object o) { return o instanceof Pair(Shape left, Pair(var a, var b)) && a == b; }
      }
      """;

  private static final String GATED =
      """
      package app;
      @dev.platgate.Platform(os = dev.platgate.Os.LINUX)
      class Gated {}
      """;

  @TempDir private Path folder;

  @Test
  void ordinaryCodeHasNoErrors() {
    check(ORDINARY, GATED);
  }

  @Test
  void patternsHaveNoErrors() {
    if (Runtime.version().feature() >= 21) {
      check(PATTERNS, GATED);
      check(
          GATED,
          """
          package app;
          class User {
            record Held(Object o) {}
            int m(Object o) {
              return switch (o) {
                // [UseOutsideGate]
                case Gated gated -> 1;
                // [UseOutsideGate]
                case Held(Gated gated) -> 2;
                default -> 3;
              };
            }
          }
          """);
    }
  }

  @Test
  void javacWritesTheSameBytes() {
    Build ours =
        Build.of(
            folder.resolve("ours"),
            List.of("-Xlint:none", "-Aplatgate.target=x86_64-unknown-linux-gnu"),
            ORDINARY,
            GATED);
    Path plain = folder.resolve("plain");
    PlainJavac.compile(plain, ORDINARY, GATED);
    assertThat(ours.problems()).isEmpty();
    assertThat(ours.files()).hasSizeGreaterThan(8).contains("app/Gated.class");
    for (String file : ours.files()) {
      if (!file.endsWith(".class")) {
        continue;
      }
      assertThat(ours.output().resolve(file)).hasSameBinaryContentAs(plain.resolve(file));
    }
  }
}
