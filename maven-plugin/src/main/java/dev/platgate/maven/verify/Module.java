package dev.platgate.maven.verify;

/**
 * A module of Maven.
 *
 * @param group its group; empty if a POM does not say it
 * @param artifact its artifact
 */
record Module(String group, String artifact) {
  @Override
  public String toString() {
    return group.isEmpty() ? artifact : group + ":" + artifact;
  }
}
