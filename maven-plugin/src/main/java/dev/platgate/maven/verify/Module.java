package dev.platgate.maven.verify;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A module of Maven.
 *
 * @param group its group; empty if only the name of a file is known
 * @param artifact its artifact
 */
record Module(String group, String artifact) {
  private static final Pattern VERSION = Pattern.compile("-\\d");
  private static final int SUFFIX = ".jar".length();

  /** Returns what the name of a file says, {@code artifact-VERSION[-classifier].jar}. */
  static Module ofFile(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String base = name.substring(0, Math.max(0, name.length() - SUFFIX));
    Matcher version = VERSION.matcher(base);
    return new Module("", version.find() ? base.substring(0, version.start()) : base);
  }

  @Override
  public String toString() {
    return group.isEmpty() ? artifact : group + ":" + artifact;
  }
}
