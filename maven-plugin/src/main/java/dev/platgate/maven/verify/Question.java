package dev.platgate.maven.verify;

import dev.platgate.Target;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is asked of artifacts.
 *
 * @param target the target that they are for; absent if that does not matter
 * @param absences what must not be in them
 * @param pageSize the largest page size in bytes of a kernel on which they must run; absent if it
 *     is not asked for
 * @param dangling whether references to classes that are nowhere are looked for
 */
record Question(
    Optional<Target> target, Absences absences, OptionalLong pageSize, Dangling dangling) {

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
        dangling);
  }
}
