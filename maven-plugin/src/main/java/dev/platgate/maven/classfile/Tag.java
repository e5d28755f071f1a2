package dev.platgate.maven.classfile;

/** The tags of entries in the constant pool (JVM specification, table 4.4-A). */
final class Tag {
  static final int UTF8 = 1;
  static final int INTEGER = 3;
  static final int FLOAT = 4;
  static final int LONG = 5;
  static final int DOUBLE = 6;
  static final int CLASS = 7;
  static final int STRING = 8;
  static final int FIELD = 9;
  static final int METHOD = 10;
  static final int INTERFACE_METHOD = 11;
  static final int NAME_AND_TYPE = 12;
  static final int METHOD_HANDLE = 15;
  static final int METHOD_TYPE = 16;
  static final int DYNAMIC = 17;
  static final int INVOKE_DYNAMIC = 18;
  static final int MODULE = 19;
  static final int PACKAGE = 20;

  private Tag() {}

  /** Returns the number of bytes after the tag; 0 if it depends, and -1 if there is no such tag. */
  static int length(int tag) {
    return switch (tag) {
      case UTF8 -> 0;
      case CLASS, STRING, METHOD_TYPE, MODULE, PACKAGE -> 2;
      case METHOD_HANDLE -> 3;
      case INTEGER, FLOAT, FIELD, METHOD, INTERFACE_METHOD -> 4;
      case NAME_AND_TYPE, DYNAMIC, INVOKE_DYNAMIC -> 4;
      case LONG, DOUBLE -> 8;
      default -> -1;
    };
  }
}
