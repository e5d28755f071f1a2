package dev.platgate.maven.binary;

/** A memory allocator that a native may have inside. */
public enum Allocator {
  /** jemalloc. */
  JEMALLOC("jemalloc"),
  /** mimalloc. */
  MIMALLOC("mimalloc");

  private final String words;

  Allocator(String words) {
    this.words = words;
  }

  /**
   * Returns the name that the allocator has.
   *
   * @return the name, such as {@code "jemalloc"}
   */
  @Override
  public String toString() {
    return words;
  }
}
