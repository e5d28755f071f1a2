package lib;

/** The same on every target. */
public final class Words {
  private Words() {}

  /** Returns a word. */
  public static String word() {
    return "word";
  }
}
