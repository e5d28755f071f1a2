package dev.platgate.maven;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.aether.SessionData;

/** Which modules of a build have a file that is updated. Modules may be built in parallel. */
final class UpdatedFiles {
  private final Set<String> asked = new HashSet<>();
  private boolean isAny;

  private UpdatedFiles() {}

  /** Returns those of a session. */
  static UpdatedFiles of(SessionData session) {
    session.set(UpdatedFiles.class, null, new UpdatedFiles());
    return (UpdatedFiles) session.get(UpdatedFiles.class);
  }

  /**
   * Adds a module.
   *
   * @param module what tells the module from others
   * @param hasFile whether it has a file that is updated
   * @param modules the number of modules in the build
   * @return whether all modules have been added, and none has a file
   */
  synchronized boolean isNoneAfter(String module, boolean hasFile, int modules) {
    asked.add(module);
    isAny |= hasFile;
    return !isAny && asked.size() == modules;
  }
}
