package dev.platgate.examples.library;

import dev.platgate.PlatformService;
import java.nio.file.Path;

/** Where the platform wants programs to keep the configuration of a user. */
@PlatformService
public interface ConfigDirectory {
  /**
   * Returns the directory of one program, which need not exist.
   *
   * @param program the name of the program, as one element of a path
   * @return the directory
   * @throws IllegalStateException if the environment does not say where it is; the message names
   *     the variable that is missing
   */
  Path of(String program);
}
