package dev.platgate.processor;

import static dev.platgate.processor.Expectations.KEEP_ALL;
import static dev.platgate.processor.Expectations.X86;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Records, sealed types and patterns, each used where its gate holds and where it does not. */
final class LanguageLevelTest {
  private static final String ONLY_25 = "needs a javac that knows --release 25";

  /** A sealed type that exists everywhere, of which one part does not. */
  private static final String SHAPE =
      """
      package app;
      sealed interface Shape permits Circle, Square {}
      """;

  private static final String CIRCLE =
      """
      package app;
      record Circle(int radius, Object inner) implements Shape {}
      """;

  private static final String SQUARE =
      """
      package app;
      record Square(int side) implements Shape {}
      """;

  /** A family of sealed types, all behind the same gate. */
  private static final String GATED =
      """
      package app;
      @dev.platgate.Platform(os = dev.platgate.Os.LINUX)
      sealed interface Node {
        record Leaf(int value) implements Node {}
        record Pair<T extends Node>(T left, T right) implements Node {}
        enum Empty implements Node { EMPTY }
        non-sealed class Other implements Node {}
        default int size() {
          return this instanceof Leaf leaf && leaf.value() > 0 ? leaf.value() : 0;
        }
      }
      """;

  private static void check(int release, String... sources) {
    Expectations.with(X86, KEEP_ALL, "--release", Integer.toString(release), "-Xlint:-processing")
        .compile(sources);
  }

  @Test
  void release17() {
    String legal =
        """
        package app;
        @dev.platgate.Platform(os = dev.platgate.Os.LINUX)
        record Legal(Node.Leaf leaf, Node... more) {
          Legal { if (more.length > 9) throw new IllegalArgumentException(); }
          static int of(Object any) {
            return any instanceof Node.Pair<?> pair && pair.left() instanceof Node.Leaf leaf
                ? leaf.value()
                : switch (Node.Empty.EMPTY) { case EMPTY -> 1; };
          }
        }
        """;
    String user =
        """
        package app;
        class User {
          // [UseOutsideGate]
          record Own(Node.Leaf leaf) {}
          // [UseOutsideGate]
          sealed interface Wide permits Narrow {}
          int of(Object any) {
            // [UseOutsideGate]
            if (any instanceof Node.Leaf leaf) {
              // [UseOutsideGate]
              return leaf.value();
            }
            return 0;
          }
        }
        @dev.platgate.Platform(os = dev.platgate.Os.LINUX)
        record Narrow() implements User.Wide {}
        """;
    check(17, GATED, legal, user);
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_25, disabledReason = ONLY_25)
  void recordPatternsWithinTheGate() {
    check(
        25,
        GATED,
        """
        package app;
        @dev.platgate.Platform(os = dev.platgate.Os.LINUX)
        class Legal {
          int of(Node node) {
            return switch (node) {
              case Node.Leaf(int value) when value > 1 -> value;
              case Node.Leaf(_) -> 1;
              case Node.Pair<?>(Node.Leaf(var left), var _) -> left;
              case Node.Pair<?> _ -> 2;
              case Node.Empty.EMPTY -> 0;
              case Node.Other other -> other.hashCode();
            };
          }
          boolean matches(Object any) {
            return any instanceof Node.Pair<?>(Node.Leaf(int left), _) && left > 0;
          }
        }
        """);
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_25, disabledReason = ONLY_25)
  void recordPatternsOutsideTheGate() {
    check(
        25,
        GATED,
        """
        package app;
        class User {
          int of(Object any) {
            return switch (any) {
              // [UseOutsideGate]
              case Node.Leaf(int value) when value > 1 -> value;
              // [UseOutsideGate]
              case Node.Leaf(_) -> 1;
              // [UseOutsideGate]
              case Node.Empty.EMPTY -> 0;
              // [UseOutsideGate]
              case Node.Other _ -> 3;
              default -> 2;
            };
          }
          void unnamed(Iterable<String> all) {
            for (var _ : all) {
              // [UseOutsideGate]
              Node _ = null;
              // [UseOutsideGate]
              var _ = make();
            }
            // [UseOutsideGate]
            java.util.function.Consumer<Node> _ = _ -> {};
          }
          // [UseOutsideGate]
          Node.Leaf make() { return null; }
        }
        """);
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_25, disabledReason = ONLY_25)
  void sealedPartsAndGuards() {
    check(
        25,
        SHAPE,
        CIRCLE,
        GATED,
        """
        @dev.platgate.PlatformRegistry(Store.class)
        package app;
        """,
        """
        package app;
        @dev.platgate.PlatformService
        public interface Store {}
        """,
        """
        package app;
        @dev.platgate.Otherwise
        class Only implements Store {}
        """,
        SQUARE,
        """
        package app;
        class User {
          int of(Shape shape) {
            return switch (shape) {
              case Circle(int radius, String _) -> radius;
              // [UseOutsideGate]
              case Circle(_, Node.Leaf(int value)) -> value;
              case Circle(_, _) -> 1;
              case Square(var side) when BuildTarget.OS_LINUX && new Node.Leaf(side).size() > 0 -> side;
              case Square _ -> 2;
            };
          }
          int guarded(Object any) {
            if (BuildTarget.OS_LINUX) {
              return any instanceof Node.Pair<?>(Node.Leaf(int left), var _) ? left : 0;
            }
            // [UseOutsideGate]
            return any instanceof Node.Other _ ? 1 : 0;
          }
        }
        """);
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_25, disabledReason = ONLY_25)
  void constructorsAndModuleImports() {
    check(
        25,
        GATED,
        """
        package app;
        import module java.base;
        class User extends ArrayList<String> {
          private static final long serialVersionUID = 1;
          User(Object any) {
            // [UseOutsideGate]
            Object leaf = new Node.Leaf(1);
            super(List.of(leaf.toString()));
          }
        }
        """);
  }
}
