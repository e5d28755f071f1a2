package dev.platgate.maven.verify;

import dev.platgate.Target;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What is asked of artifacts.
 *
 * @param target the target that they are for; absent if that does not matter
 * @param absences what must not be in them
 * @param pageSize the largest page size in bytes of a kernel on which they must run; absent if it
 *     is not asked for
 * @param dangling whether references to classes that are nowhere are looked for
 * @param own the classes whose references are meant by that, with dots; absent for all that are not
 *     in a library
 */
record Question(
    Optional<Target> target,
    Absences absences,
    OptionalLong pageSize,
    Dangling dangling,
    Optional<Set<String>> own) {

  /**
   * Creates a question.
   *
   * @throws VerificationException if nothing is asked
   */
  static Question of(
      Optional<Target> target, Absences absences, OptionalLong pageSize, Dangling dangling)
      throws VerificationException {
    if (target.isEmpty() && absences.isEmpty()) {
      throw new VerificationException(
          "nothing to verify: say -Dplatgate.target=aarch64-unknown-linux-gnu, to have what is not"
              + " of that target found, or -Dplatgate.absent=jemalloc, to have every trace of that"
              + " found, or both");
    }
    return new Question(
        target,
        absences,
        pageSize.isPresent() || target.isEmpty()
            ? pageSize
            : OptionalLong.of(PageSizes.largest(target.get())),
        dangling,
        Optional.empty());
  }

  /** Asks the same where others' classes may be packed beside those of a program. */
  Question of(Collection<String> classes) {
    return new Question(target, absences, pageSize, dangling, Optional.of(Set.copyOf(classes)));
  }

  /**
   * Tells whether references in a file to classes that are nowhere are looked for. What contains a
   * WAR at run time has classes for it, too; only a project says which.
   */
  boolean isDanglingAsked(Entry entry) {
    return switch (dangling) {
      case TRUE -> true;
      case FALSE -> false;
      case AUTO -> own.isPresent() || !entry.isInWar();
    };
  }

  /** Tells whether a reference of a class to one that is nowhere is looked for. */
  boolean isOwn(String name) {
    return own.isEmpty() || own.get().contains(name.replace('/', '.'));
  }
}
