package dev.platgate.maven.binary;

import java.util.Arrays;

/** The names that a file defines for others. They are compared in place, never copied. */
interface Symbols {
  /** A file that exports nothing. */
  Symbols NONE = name -> false;

  /** Tells whether a name of C, in UTF-8, is exported. */
  boolean contains(byte[] name) throws MalformedFileException;

  /** Returns the names of these and of others. */
  default Symbols and(Symbols others) {
    return name -> contains(name) || others.contains(name);
  }

  /** Returns a name with the zero byte that ends it. */
  static byte[] terminated(byte[] name) {
    return Arrays.copyOf(name, name.length + 1);
  }
}
