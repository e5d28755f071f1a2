package dev.platgate.examples.library;

import dev.platgate.Os;
import dev.platgate.Platform;
import java.nio.file.Path;

/**
 * The directory of the XDG Base Directory Specification 0.8: {@code $XDG_CONFIG_HOME}, or {@code
 * ~/.config} where that is not set or not absolute.
 */
@Platform(os = {Os.LINUX, Os.FREEBSD})
public final class XdgConfigDirectory implements ConfigDirectory {
  private final Environment environment;

  /** Creates the service for the user of this process. */
  public XdgConfigDirectory() {
    this(Environment.current());
  }

  XdgConfigDirectory(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Path of(String program) {
    return environment
        .variable("XDG_CONFIG_HOME")
        .map(Path::of)
        .filter(Path::isAbsolute)
        .orElse(environment.home().resolve(".config"))
        .resolve(program);
  }
}
