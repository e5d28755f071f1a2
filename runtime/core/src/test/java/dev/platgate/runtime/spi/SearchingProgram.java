package dev.platgate.runtime.spi;

import java.util.List;

/** Prints where the library of complex numbers was found. */
final class SearchingProgram {
  private SearchingProgram() {}

  public static void main(String[] arguments) {
    LibrarySearch search =
        new LibrarySearch(
            "x", List.of("cabs"), SearchingProgram.class, "group:x", "org/x/x", List.of());
    System.out.println(search.find().origin());
  }
}
