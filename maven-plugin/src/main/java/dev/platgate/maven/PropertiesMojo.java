package dev.platgate.maven;

import dev.platgate.Host;
import dev.platgate.maven.packaging.TargetProjects;
import dev.platgate.maven.spelling.TargetName;
import dev.platgate.maven.spelling.TargetProperties;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Sets properties of the project that name its target as other tools spell it. The configuration of
 * later plugins may use them; dependencies may not, because Maven has read them before: for those,
 * name this plugin in {@code .mvn/extensions.xml}. In a build of all targets there is nothing to
 * do: {@code platgate:package} sets them for each.
 */
@Mojo(name = "properties", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class PropertiesMojo extends AbstractMojo {
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  /** The target: a triple, another of its names, {@code host}, or {@code all}. */
  @Parameter(property = "platgate.target", required = true)
  private String target;

  /** The ecosystems without whose natives the build fails, such as {@code lwjgl}. */
  @Parameter(property = "platgate.natives.require")
  private List<String> require = List.of();

  /** Creates the goal, for Maven. */
  public PropertiesMojo() {}

  @Override
  public void execute() throws MojoFailureException {
    if (target.equals(TargetProjects.ALL)) {
      getLog().debug("The properties are of one target; this build is for all.");
      return;
    }
    try {
      TargetProperties properties = new TargetProperties(TargetName.parse(target, Host::current));
      properties.require(require);
      properties.replaceIn(project.getProperties());
    } catch (IllegalArgumentException e) {
      throw new MojoFailureException(e.getMessage(), e);
    }
  }
}
