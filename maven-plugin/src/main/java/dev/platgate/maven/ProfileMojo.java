package dev.platgate.maven;

import dev.platgate.Host;
import dev.platgate.maven.spelling.TargetName;
import dev.platgate.maven.spelling.TargetProfile;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Prints the profile of a target with all its properties, to paste into a POM. It goes to the
 * standard output; with {@code mvn -q} nothing else does.
 */
@Mojo(name = "profile", requiresProject = false, threadSafe = true)
public final class ProfileMojo extends AbstractMojo {
  /** The target: a triple, another of its names, or {@code host}. */
  @Parameter(property = "platgate.target", required = true)
  private String target;

  /** Creates the goal, for Maven. */
  public ProfileMojo() {}

  @Override
  public void execute() throws MojoFailureException {
    try {
      System.out.print(TargetProfile.of(TargetName.parse(target, Host::current)));
    } catch (IllegalArgumentException e) {
      throw new MojoFailureException(e.getMessage(), e);
    }
  }
}
