package dev.platgate.maven.verify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Modules of Maven that may not be there.
 *
 * @param group the pattern of their groups
 * @param artifact the pattern of their artifacts
 * @param reason why they must be absent
 */
record AbsentModule(Glob group, Glob artifact, String reason) implements Absence {
  private static final Pattern ANY = Pattern.compile("[*?]*");

  static AbsentModule of(String pattern, String reason) {
    int colon = pattern.indexOf(':');
    return new AbsentModule(
        Glob.of(pattern.substring(0, colon), "."),
        Glob.of(pattern.substring(colon + 1), ":"),
        reason);
  }

  @Override
  public boolean isModule(Module module) {
    boolean isOfGroup =
        module.group().isEmpty()
            ? !isAny()
            : group.matches(List.of(module.group().split("\\.", -1)));
    return isOfGroup && artifact.matches(List.of(module.artifact()));
  }

  /** Takes for a module what has the name of its artifact, whatever the group. */
  @Override
  public boolean isJar(JarName jar) {
    String prefix = String.join(".", group.segments()) + ".";
    return isNamed(jar)
        || (jar.base().startsWith(prefix)
            && isNamed(new JarName(jar.base().substring(prefix.length()))));
  }

  private boolean isNamed(JarName jar) {
    String name = artifact.segments().get(0);
    if (Glob.isLiteral(name)) {
      return jar.isOf(name);
    }
    return !isAny() && artifact.matches(List.of(jar.artifact()));
  }

  /** Tells whether it would match the files of everybody where no group is known. */
  private boolean isAny() {
    return ANY.matcher(artifact.segments().get(0)).matches();
  }

  @Override
  public Optional<String> segment() {
    return Optional.of("");
  }
}
