package dev.platgate.maven.verify;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A jar or folder to be read.
 *
 * @param path where it is
 * @param role what it is read for
 * @param how how it got on the class path, such as a chain of dependencies; absent if it is asked
 *     for
 */
record Input(Path path, Role role, Optional<String> how) {

  /** What an artifact is read for. */
  enum Role {
    /** It is checked, and so are its references to others. */
    GIVEN,
    /** It is checked; it lies where the class path of another leads. */
    LIBRARY,
    /** It is checked; it lies in a repository, and not where it will be at run time. */
    RESOLVED,
    /** Only its classes are known then: it is there at run time, whatever the target. */
    ASSUMED
  }

  static Input given(Path path) {
    return new Input(path, Role.GIVEN, Optional.empty());
  }
}
