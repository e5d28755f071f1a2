package dev.platgate.maven;

import dev.platgate.Target;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Sets properties of the project that name its target as other tools spell it. */
@Mojo(name = "properties", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class PropertiesMojo extends AbstractMojo {
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  /** The target: a triple, or another of its names. */
  @Parameter(property = "platgate.target", required = true)
  private String target;

  @Override
  public void execute() throws MojoFailureException {
    try {
      Target parsed = Target.parse(target);
      project.getProperties().setProperty("platgate.os", parsed.os().cfgName());
    } catch (IllegalArgumentException e) {
      throw new MojoFailureException(e.getMessage(), e);
    }
  }
}
