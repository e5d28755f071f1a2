package dev.platgate.maven.verify;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** A file in an artifact. */
final class Entry {
  private static final String[] ROOTS = {"BOOT-INF/classes/", "WEB-INF/classes/"};
  private static final String WEB = "WEB-INF/";
  private static final String VERSIONS = "META-INF/versions/";

  private final String path;
  private final String name;
  private final byte[] content;
  private final boolean given;
  private final Optional<Path> jar;

  /**
   * Makes an entry.
   *
   * @param path where it is, as findings show it
   * @param name its path in the archive or folder that directly contains it
   * @param content its bytes
   * @param given whether it is of an artifact that is checked for itself, and not of a library in
   *     it
   * @param jar the jar that directly contains it, if that is a file of its own
   */
  Entry(String path, String name, byte[] content, boolean given, Optional<Path> jar) {
    this.path = path;
    this.name = name;
    this.content = content;
    this.given = given;
    this.jar = jar;
  }

  /** Returns the path below the folder of classes: without those of frameworks and of versions. */
  static String belowClasses(String name) {
    for (String root : ROOTS) {
      if (name.startsWith(root)) {
        return belowClasses(name.substring(root.length()));
      }
    }
    if (name.startsWith(VERSIONS)) {
      int end = name.indexOf('/', VERSIONS.length());
      return end < 0 ? name : name.substring(end + 1);
    }
    return name;
  }

  String path() {
    return path;
  }

  String name() {
    return name;
  }

  byte[] content() {
    return content;
  }

  boolean given() {
    return given;
  }

  Optional<Path> jar() {
    return jar;
  }

  /** Returns the archive or folder that directly contains it, with what ends its path there. */
  String container() {
    return path.endsWith(name)
        ? path.substring(0, path.length() - name.length())
        : path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** Tells whether it is in a WAR, and not in a library there. */
  boolean isInWar() {
    return name.startsWith(WEB) || container().toLowerCase(Locale.ROOT).endsWith(".war!/");
  }

  /** Returns the first four bytes; 0 if there are fewer. */
  int magic() {
    return content.length < Integer.BYTES
        ? 0
        : (content[0] & 0xff) << 24
            | (content[1] & 0xff) << 16
            | (content[2] & 0xff) << 8
            | (content[3] & 0xff);
  }
}
