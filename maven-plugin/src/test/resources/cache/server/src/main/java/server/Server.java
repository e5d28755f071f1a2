package server;

public final class Server {
  private Server() {}

  public static void main(String[] args) {
    System.out.println(GlobalMemory.size());
    if (BuildTarget.OS_MACOS) {
      Menu.show();
    }
  }
}
