package app;

/** Names the registry, which is on all targets. */
public final class Main {
  private Main() {}

  /** Prints what serves. */
  public static void main(String[] args) {
    System.out.println(GlobalMemory.size());
  }
}
