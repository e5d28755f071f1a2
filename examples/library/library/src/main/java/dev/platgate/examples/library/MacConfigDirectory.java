package dev.platgate.examples.library;

import dev.platgate.Os;
import dev.platgate.Platform;
import java.nio.file.Path;

/**
 * The directory of Apple's File System Programming Guide: {@code ~/Library/Application Support}.
 */
@Platform(os = Os.MACOS)
public final class MacConfigDirectory implements ConfigDirectory {
  private final Environment environment;

  /** Creates the service for the user of this process. */
  public MacConfigDirectory() {
    this(Environment.current());
  }

  MacConfigDirectory(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Path of(String program) {
    return environment.home().resolve("Library").resolve("Application Support").resolve(program);
  }
}
