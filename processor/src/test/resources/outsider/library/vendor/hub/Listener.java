package vendor.hub;

import vendor.journal.Journal;

/** Hears of logs. */
public abstract class Listener {
  protected void opened(Journal journal) {}
}
