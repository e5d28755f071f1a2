package dev.platgate.maven.archive;

/** The four bytes with which the parts of a zip file begin (PKWARE's APPNOTE.TXT, 4.3). */
final class Signature {
  static final int LOCAL = 0x04034b50;
  static final int DESCRIPTOR = 0x08074b50;
  static final int CENTRAL = 0x02014b50;
  static final int END_64 = 0x06064b50;
  static final int LOCATOR_64 = 0x07064b50;
  static final int END = 0x06054b50;

  private Signature() {}
}
