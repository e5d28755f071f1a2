package dev.platgate.examples.library;

import dev.platgate.Os;
import dev.platgate.Platform;
import java.nio.file.Path;

/** The directory of roaming application data: {@code %APPDATA%}. */
@Platform(os = Os.WINDOWS)
public final class WindowsConfigDirectory implements ConfigDirectory {
  private final Environment environment;

  /** Creates the service for the user of this process. */
  public WindowsConfigDirectory() {
    this(Environment.current());
  }

  WindowsConfigDirectory(Environment environment) {
    this.environment = environment;
  }

  /** A process without a user profile has no such variable, and a guess could be anybody's. */
  @Override
  public Path of(String program) {
    String folder =
        environment
            .variable("APPDATA")
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "APPDATA is not set: set it to the folder for application data"));
    return Path.of(folder).resolve(program);
  }
}
