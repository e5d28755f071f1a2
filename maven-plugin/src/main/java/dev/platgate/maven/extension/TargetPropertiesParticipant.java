package dev.platgate.maven.extension;

import dev.platgate.Host;
import dev.platgate.Target;
import dev.platgate.maven.spelling.TargetProperties;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.MavenExecutionException;
import org.apache.maven.execution.MavenSession;

/**
 * Sets the properties of the target when a build begins. What the command line itself sets, stays.
 *
 * <p>It is named in {@code META-INF/plexus/components.xml}: not every Maven in use reads the
 * annotations of a class that is compiled for Java 17.
 */
public final class TargetPropertiesParticipant extends AbstractMavenLifecycleParticipant {
  private static final String REQUIRE = TargetProperties.NATIVES + "require";

  /** Creates the participant, for Maven. */
  public TargetPropertiesParticipant() {}

  @Override
  public void afterSessionStart(MavenSession session) throws MavenExecutionException {
    Properties properties = session.getUserProperties();
    properties.setProperty(TargetProperties.EXTENSION, "true");
    try {
      Optional<Target> target =
          RequestedTarget.of(properties, session.getRequest().getActiveProfiles(), Host::current);
      List<String> required = TargetProperties.names(properties.getProperty(REQUIRE, ""));
      if (target.isPresent()) {
        TargetProperties spelled = new TargetProperties(target.get());
        spelled.require(required);
        spelled.values().forEach(properties::putIfAbsent);
      } else if (!required.isEmpty()) {
        throw new IllegalArgumentException(
            REQUIRE + " is set, but no target: add -Dplatgate.target=<triple>");
      }
    } catch (IllegalArgumentException e) {
      throw new MavenExecutionException(e.getMessage(), e);
    }
  }
}
