package app;

final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.out.println(BuildTarget.TRIPLE + ": " + GlobalMemory.class.getName());
  }
}
