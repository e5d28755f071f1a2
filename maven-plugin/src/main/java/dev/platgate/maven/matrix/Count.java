package dev.platgate.maven.matrix;

/** A number of things in words. */
final class Count {
  private Count() {}

  /**
   * Counts things.
   *
   * @param number how many
   * @param one what one of them is called
   * @return the number and the noun
   */
  static String of(int number, String one) {
    return of(number, one, one + "s");
  }

  /**
   * Counts things.
   *
   * @param number how many
   * @param one what one of them is called
   * @param many what several of them are called
   * @return the number and the noun
   */
  static String of(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
