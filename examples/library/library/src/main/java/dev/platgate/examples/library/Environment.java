package dev.platgate.examples.library;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a process knows of its user.
 *
 * @param home the home directory
 * @param variables the environment variables
 */
record Environment(Path home, Map<String, String> variables) {
  /** Returns the environment of this process. */
  static Environment current() {
    return new Environment(Path.of(System.getProperty("user.home")), System.getenv());
  }

  /** Returns a variable that is set to something. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
  }
}
