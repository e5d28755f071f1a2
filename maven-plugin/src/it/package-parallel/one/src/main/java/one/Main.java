package one;

/** Differs from target to target, so that it is compiled anew for each. */
public final class Main {
  private Main() {}

  /** Prints what serves, where. */
  public static void main(String[] args) {
    System.out.println(BuildTarget.TRIPLE + ": " + GlobalMemory.size());
  }
}
