package app;

final class Indirect {
  private Indirect() {}

  static String name() {
    return Direct.IS_MAC ? "mac" : "other";
  }
}
