package server;

import dev.platgate.Os;
import dev.platgate.Platform;

@Platform(os = Os.MACOS)
final class Menu {
  private Menu() {}

  static void show() {
    System.out.println("menu");
  }
}
