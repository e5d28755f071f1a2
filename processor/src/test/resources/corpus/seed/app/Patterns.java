package app;

final class Patterns {
  sealed interface Shape {}

  record Circle(Object center, int radius) implements Shape {}

  record Line(int length) implements Shape {}

  static int size(Shape shape) {
    return switch (shape) {
      case Circle(String name, var radius) when BuildTarget.OS_LINUX -> radius + name.length();
      case Circle(var center, int radius) -> radius;
      case Line line -> line.length();
    };
  }
}
