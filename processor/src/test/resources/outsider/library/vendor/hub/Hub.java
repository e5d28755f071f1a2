package vendor.hub;

import vendor.journal.Journal;

/** Hands out the logs of the vendor. */
public final class Hub {
  private Hub() {}

  public static Journal journal() {
    return new Journal();
  }
}
