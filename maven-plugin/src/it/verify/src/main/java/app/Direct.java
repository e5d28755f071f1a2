package app;

/** Its classes differ from target to target, and so do those of whoever uses its constant. */
final class Direct {
  static final boolean IS_MAC = BuildTarget.OS_MACOS;

  private Direct() {}

  static Runnable task() {
    if (BuildTarget.OS_LINUX) {
      return new Runnable() {
        @Override
        public void run() {
          System.out.println(BuildTarget.TRIPLE);
        }
      };
    }
    return () -> {};
  }
}
