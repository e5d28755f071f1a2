package dev.platgate.maven.spelling;

import dev.platgate.Target;

/** Writes the properties of a target as a profile, for a POM that does without the extension. */
public final class TargetProfile {
  private TargetProfile() {}

  /**
   * Writes a profile whose id is the triple.
   *
   * @param target the target
   * @return the element {@code <profile>}, indented as below {@code <profiles>}; lines end with LF
   */
  public static String of(Target target) {
    StringBuilder xml = new StringBuilder();
    xml.append("    <profile>\n      <id>").append(target).append("</id>\n");
    xml.append("      <properties>\n");
    // No value needs escaping: a test holds that.
    new TargetProperties(target)
        .values()
        .forEach((name, value) -> xml.append("        <%s>%s</%s>\n".formatted(name, value, name)));
    return xml.append("      </properties>\n    </profile>\n").toString();
  }
}
