package dev.platgate.maven.extension;

import dev.platgate.Host;
import dev.platgate.Target;
import dev.platgate.maven.spelling.Ecosystem;
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
    try {
      set(session.getUserProperties(), session.getRequest().getActiveProfiles());
    } catch (IllegalArgumentException e) {
      throw new MavenExecutionException(e.getMessage(), e);
    }
  }

  /** Sets the properties beside those of the command line, which has these profiles. */
  static void set(Properties properties, List<String> profiles) {
    properties.setProperty(TargetProperties.EXTENSION, "true");
    Optional<Target> target = RequestedTarget.of(properties, profiles, Host::current);
    List<String> required = TargetProperties.names(properties.getProperty(REQUIRE, ""));
    if (target.isPresent()) {
      TargetProperties spelled = new TargetProperties(target.get());
      spelled.require(required);
      spelled.values().forEach(properties::putIfAbsent);
    } else {
      // A build of all targets reads the POM of each, which cannot name natives that are not.
      required.forEach(Ecosystem::of);
    }
  }
}
