package b;

import a.BuildTarget;

/** Would be the same on all targets: that of the class files of module a. */
public final class Main {
  private Main() {}

  /** Prints a constant that the compiler copied from another module. */
  public static void main(String[] args) {
    System.out.println(BuildTarget.OS_LINUX ? "linux" : "other");
  }
}
