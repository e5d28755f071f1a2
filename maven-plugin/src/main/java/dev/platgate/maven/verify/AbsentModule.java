package dev.platgate.maven.verify;

import dev.platgate.maven.binary.Allocator;
import java.util.List;

/**
 * Modules of Maven that may not be there.
 *
 * @param group the pattern of their groups
 * @param artifact the pattern of their artifacts
 * @param reason why they must be absent
 */
record AbsentModule(Glob group, Glob artifact, String reason) implements Absence {

  static AbsentModule of(String pattern, String reason) {
    int colon = pattern.indexOf(':');
    return new AbsentModule(
        Glob.of(pattern.substring(0, colon), "."),
        Glob.of(pattern.substring(colon + 1), ":"),
        reason);
  }

  @Override
  public boolean isClass(String name) {
    return false;
  }

  @Override
  public boolean isFile(String path) {
    return false;
  }

  @Override
  public boolean isIn(String text) {
    return false;
  }

  @Override
  public boolean isModule(Module module) {
    if (!module.group().isEmpty()) {
      return group.matches(List.of(module.group().split("\\.", -1)))
          && artifact.matches(List.of(module.artifact()));
    }
    // Without a group, a pattern of all artifacts would match the files of everybody.
    boolean says = artifact.segments().stream().anyMatch(each -> !each.matches("[*?]*"));
    String prefix = String.join(".", group.segments()) + ".";
    return says
        && (artifact.matches(List.of(module.artifact()))
            || (module.artifact().startsWith(prefix)
                && artifact.matches(List.of(module.artifact().substring(prefix.length())))));
  }

  @Override
  public boolean isAllocator(Allocator allocator) {
    return false;
  }
}
