package dev.platgate.maven.classfile;

/** Says that bytes are no class file that a JVM would load. */
public final class MalformedClassException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int offset;

  /**
   * Creates the exception.
   *
   * @param what what is wrong
   * @param offset the byte at which it was found, from 0
   */
  public MalformedClassException(String what, int offset) {
    super("malformed class file: " + what + " at byte " + offset);
    this.offset = offset;
  }

  /**
   * Returns where the fault was found.
   *
   * @return the offset in the class file, in bytes from 0
   */
  public int offset() {
    return offset;
  }
}
