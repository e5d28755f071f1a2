package dev.platgate.processor;

/**
 * The supported targets of a compilation.
 *
 * @param targets the targets; the whole catalog where nothing is declared
 * @param origin where they are declared
 */
record Supported(Gate targets, Origin origin) {
  static final Supported ALL = new Supported(Gate.EVERYWHERE, Origin.COMPILATION);
}
