package dev.platgate.runtime.link;

/** What a library, or the process, gives to others. */
@FunctionalInterface
public interface Symbols {
  /**
   * Finds a symbol.
   *
   * @param name its name
   * @return its address; 0 if there is none
   */
  long find(String name);
}
