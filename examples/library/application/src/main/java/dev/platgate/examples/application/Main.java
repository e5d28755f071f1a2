package dev.platgate.examples.application;

/** Prints where it would keep its configuration. */
public final class Main {
  private Main() {}

  /**
   * Prints the target that the program was built for, and the directory.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    System.out.println("target: " + BuildTarget.TRIPLE);
    System.out.println("configuration: " + GlobalConfigDirectory.of("platgate-example"));
  }
}
