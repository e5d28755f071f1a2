package dev.platgate.maven.spelling;

import dev.platgate.Target;

/**
 * Writes the properties of a target as a profile, for a POM that does without the extension. It is
 * active where {@code -Dplatgate.target} is the triple, or {@code -P} names it.
 */
public final class TargetProfile {
  private static final String TARGET = "platgate.target";

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
    xml.append("      <activation>\n        <property>\n");
    xml.append("          <name>").append(TARGET).append("</name>\n");
    xml.append("          <value>").append(target).append("</value>\n");
    xml.append("        </property>\n      </activation>\n      <properties>\n");
    xml.append("        <%s>%s</%s>\n".formatted(TARGET, target, TARGET));
    // No value needs escaping: a test holds that.
    new TargetProperties(target)
        .values()
        .forEach((name, value) -> xml.append("        <%s>%s</%s>\n".formatted(name, value, name)));
    return xml.append("      </properties>\n    </profile>\n").toString();
  }
}
