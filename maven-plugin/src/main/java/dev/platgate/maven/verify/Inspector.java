package dev.platgate.maven.verify;

/** Looks for what should not be there in entries of one kind. */
interface Inspector {

  /**
   * Inspects an entry, if it is of its kind.
   *
   * @return whether that which its name tells is reported
   */
  boolean inspect(Entry entry, Findings findings);
}
