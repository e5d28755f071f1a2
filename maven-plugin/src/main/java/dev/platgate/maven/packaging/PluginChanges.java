package dev.platgate.maven.packaging;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/**
 * What plugins have changed in a project since its POM was read, in phases that do not run for each
 * target, such as {@code initialize} and {@code generate-sources}.
 */
final class PluginChanges {
  private static final String OWN = "platgate.";

  private final List<Resource> resources;
  private final Map<String, String> properties = new TreeMap<>();

  /**
   * Compares a project with itself.
   *
   * @param first the project as its POM has it
   * @param now the same after plugins have run
   */
  PluginChanges(MavenProject first, MavenProject now) {
    Set<String> declared = new HashSet<>();
    first.getResources().forEach(each -> declared.add(identity(each)));
    this.resources =
        now.getResources().stream().filter(each -> declared.contains(identity(each))).toList();
    Properties before = first.getProperties();
    for (String name : now.getProperties().stringPropertyNames()) {
      String value = now.getProperties().getProperty(name);
      if (!name.startsWith(OWN) && !value.equals(before.getProperty(name))) {
        properties.put(name, value);
      }
    }
  }

  /**
   * Returns the resources that the POM declares, which each target has for itself. Those that a
   * plugin added are the same for all.
   */
  List<Resource> declared() {
    return resources;
  }

  /** Sets the properties that plugins have set. */
  void addTo(MavenProject project) {
    project.getProperties().putAll(properties);
  }

  private static String identity(Resource resource) {
    return String.join(
        "\n",
        resource.getDirectory(),
        String.valueOf(resource.getTargetPath()),
        resource.getFiltering(),
        String.valueOf(resource.getIncludes()),
        String.valueOf(resource.getExcludes()));
  }
}
